package dk.amr.domain.mandate;

import dk.amr.domain.shared.NotFound;
import dk.amr.domain.shared.Sentence;

/** There is no such mandate here. */
public final class UnknownMandate extends NotFound {

    public UnknownMandate() {
        super(new Sentence("Det hverv findes ikke her.", "There is no such mandate here."));
    }
}
