package dk.amr.domain.mandate;

import dk.amr.domain.shared.Sentence;
import org.jspecify.annotations.Nullable;

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

    /** Refuses a mandate that is to be decided or changed and does not stand so. */
    void mustBe(Registration wanted) {
        if (this != wanted) {
            throw wanted == AWAITED ? new OnlyAnAwaitedMandateIsDecided() : new MandateIsNotRegistered();
        }
    }

    /** Refuses a rejection without a reason for one, and a reason without a rejection. */
    void mustFit(@Nullable EndReason rejectedFor) {
        if (this == REJECTED ? rejectedFor == null || !rejectedFor.isForARejection() : rejectedFor != null) {
            throw new RejectionNeedsAFittingReason();
        }
    }
}
