package dk.amr.domain.offer;

import dk.amr.domain.shared.NotFound;
import dk.amr.domain.shared.Sentence;

/** There is no such offer here. */
public final class UnknownOffer extends NotFound {

    public UnknownOffer() {
        super(new Sentence("Det tilbud findes ikke her.", "There is no such offer here."));
    }
}
