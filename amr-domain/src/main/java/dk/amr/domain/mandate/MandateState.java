package dk.amr.domain.mandate;

import dk.amr.domain.shared.Sentence;

/** Where a mandate stands on a day. */
public enum MandateState {
    REPORTED("meldt, ikke registreret", "reported, not yet registered"),
    REJECTED("afvist", "rejected"),
    UPCOMING("ikke begyndt", "not begun"),
    ACTIVE("i gang", "active"),
    LONG_ABSENCE("på orlov", "on long absence"),
    EXPIRED("udløbet", "expired"),
    ENDED("ophørt", "ended");

    private final Sentence title;

    MandateState(String danish, String english) {
        this.title = new Sentence(danish, english);
    }

    public Sentence title() {
        return title;
    }
}
