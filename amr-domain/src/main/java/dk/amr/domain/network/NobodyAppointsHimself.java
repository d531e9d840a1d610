package dk.amr.domain.network;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** Nobody takes over a network, and what may be read in it, by his own hand (P7). */
public final class NobodyAppointsHimself extends RuleBroken {

    public NobodyAppointsHimself() {
        super(new Sentence(
                "Man kan ikke gøre sig selv til facilitator. Bed en kollega om det.",
                "Nobody can make himself facilitator. Ask a colleague."));
    }
}
