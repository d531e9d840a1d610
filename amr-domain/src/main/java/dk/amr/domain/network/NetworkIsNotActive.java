package dk.amr.domain.network;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** What happens in a network happens while it is active. */
public final class NetworkIsNotActive extends RuleBroken {

    public NetworkIsNotActive() {
        super(new Sentence(
                "Netværket er ikke aktivt den dag. Vælg en dag, hvor det er.",
                "The network is not active on that day. Choose a day on which it is."));
    }
}
