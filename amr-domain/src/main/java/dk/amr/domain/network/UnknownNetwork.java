package dk.amr.domain.network;

import dk.amr.domain.shared.NotFound;
import dk.amr.domain.shared.Sentence;

/** There is no such network here. */
public final class UnknownNetwork extends NotFound {

    public UnknownNetwork() {
        super(new Sentence("Det netværk findes ikke her.", "There is no such network here."));
    }
}
