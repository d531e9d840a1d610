package dk.amr.domain.access;

import dk.amr.domain.shared.NotFound;
import dk.amr.domain.shared.Sentence;

/** It does not exist, or the caller may not know that it does: the two are told alike, to the letter. */
public final class NothingHere extends NotFound {

    public NothingHere() {
        super(new Sentence("Det findes ikke her.", "There is nothing here."));
    }
}
