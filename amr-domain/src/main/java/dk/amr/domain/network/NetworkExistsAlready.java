package dk.amr.domain.network;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** A kommunegruppe has at most one active network at a time (S32). */
public final class NetworkExistsAlready extends RuleBroken {

    public NetworkExistsAlready() {
        super(new Sentence(
                "Kommunegruppen har allerede et netværk i den tid.",
                "The kommunegruppe already has a network at that time."));
    }
}
