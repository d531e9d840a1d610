package dk.amr.domain.meeting.sharing;

import dk.amr.domain.shared.Sentence;

/** What sort of thing is shared. */
public enum SharedKind {
    CHALLENGE("Udfordring", "Challenge"),
    IDEA("Idé", "Idea"),
    QUESTION("Spørgsmål", "Question"),
    NEXT_STEP("Næste skridt", "Next step");

    private final Sentence title;

    SharedKind(String danish, String english) {
        this.title = new Sentence(danish, english);
    }

    /** The same in words. */
    public Sentence title() {
        return title;
    }

    /** Whether it is asked what could come of it: a challenge looks to the future (S48, P9). */
    public boolean needsANextStep() {
        return this == CHALLENGE;
    }
}
