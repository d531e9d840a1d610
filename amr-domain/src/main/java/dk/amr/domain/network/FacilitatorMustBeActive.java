package dk.amr.domain.network;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A network is led by somebody on the staff whose account is open (S24). */
public final class FacilitatorMustBeActive extends RuleBroken {

    public FacilitatorMustBeActive() {
        super(
                new Sentence(
                        "Facilitatoren skal have en aktiv konto i kredsen den dag. Kredsens systemadministrator opretter den under Konti.",
                        "The facilitator must have an active account in the kreds on that day. The system administrator of the kreds adds one under Accounts."));
    }
}
