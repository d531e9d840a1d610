package dk.amr.domain.meeting.sharing;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/**
 * Something is shared at a meeting that is being held; before it and after it is closed there is no more to add
 * (SC5).
 */
public final class NothingToShareYet extends RuleBroken {

    public NothingToShareYet() {
        super(new Sentence(
                "Der kan deles noget fra mødet er registreret som holdt, til det er afsluttet.",
                "Something can be shared from when the meeting is recorded as held until it is closed."));
    }
}
