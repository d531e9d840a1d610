package dk.amr.domain.mandate;

import dk.amr.domain.shared.Sentence;

/** How far a reported election has come: it counts from when it is registered, and never when it is rejected (R2.2). */
public enum Registration {
    AWAITED("meldt, ikke registreret", "reported, not yet registered"),
    REGISTERED("registreret", "registered"),
    REJECTED("afvist", "rejected");

    private final Sentence title;

    Registration(String danish, String english) {
        this.title = new Sentence(danish, english);
    }

    public Sentence title() {
        return title;
    }
}
