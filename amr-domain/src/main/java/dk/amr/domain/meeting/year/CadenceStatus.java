package dk.amr.domain.meeting.year;

import dk.amr.domain.shared.Sentence;

/** How a network's meetings of a year stand against two to four (P3). Only a forecast knows the last two. */
public enum CadenceStatus {
    UNDER("for få møder", "too few meetings"),
    WITHIN("inden for rammen", "within the framework"),
    /** A note and never a fault (D6). */
    OVER("flere end fire møder", "more than four meetings"),
    /** With what people are invited to there will be enough. */
    ON_TRACK("på sporet", "on track"),
    /** Even with what people are invited to there will be too few. */
    AT_RISK("mangler møder", "needs more meetings");

    private final Sentence title;

    CadenceStatus(String danish, String english) {
        this.title = new Sentence(danish, english);
    }

    public Sentence title() {
        return title;
    }
}
