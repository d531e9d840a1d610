package dk.amr.domain.meeting.sharing;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.util.Arrays;
import java.util.Locale;

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

    /** Reads a kind by its name, in any case. */
    public static SharedKind of(String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "shared-kind-is-unknown",
                        new Sentence(
                                "Vælg udfordring, idé, spørgsmål eller næste skridt.",
                                "Choose challenge, idea, question or next step.")));
    }

    /** Whether it is asked what could come of it: a challenge looks to the future (S48, P9). */
    public boolean needsANextStep() {
        return this == CHALLENGE;
    }
}
