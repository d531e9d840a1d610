package dk.amr.domain.correspondence;

import dk.amr.domain.shared.NotFound;
import dk.amr.domain.shared.Sentence;

/** There is no such message here. */
public final class UnknownMessage extends NotFound {

    public UnknownMessage() {
        super(new Sentence("Den besked findes ikke her.", "There is no such message here."));
    }
}
