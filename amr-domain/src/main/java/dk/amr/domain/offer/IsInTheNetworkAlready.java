package dk.amr.domain.offer;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** Somebody who is in the network needs no offer of it. */
public final class IsInTheNetworkAlready extends RuleBroken {

    public IsInTheNetworkAlready() {
        super(new Sentence("Personen deltager allerede i netværket.", "The person is in the network already."));
    }
}
