package dk.amr.domain.network;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A network is led by somebody on the staff whose account is open (S24). */
public final class FacilitatorMustBeActive extends RuleBroken {

    /** Whoever leads it has none any longer. */
    public FacilitatorMustBeActive() {
        this(
                new Sentence(
                        "Facilitatoren skal have en aktiv konto i kredsen den dag. Kredsens systemadministrator opretter den under Konti.",
                        "The facilitator must have an active account in the kreds on that day. The system administrator of the kreds adds one under Accounts."));
    }

    private FacilitatorMustBeActive(Sentence sentence) {
        super(sentence);
    }

    /** Whoever was named has none. */
    static FacilitatorMustBeActive whoeverWasNamed() {
        return new FacilitatorMustBeActive(
                new Sentence(
                        "Ingen med det navn eller den e-mailadresse har en aktiv konto i kredsen den dag. Se efter stavningen, skriv e-mailadressen, eller bed kredsens systemadministrator om at oprette kontoen under Konti.",
                        "Nobody of that name or e-mail address has an active account in the kreds on that day. Check the spelling, write the e-mail address, or ask the system administrator of the kreds to add the account under Accounts."));
    }
}
