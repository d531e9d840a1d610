package dk.amr.domain.person;

import dk.amr.domain.shared.NotFound;
import dk.amr.domain.shared.Sentence;

/** There is no such person, or none that the one who asks may know of. */
public final class UnknownPerson extends NotFound {

    public UnknownPerson() {
        super(new Sentence("Den person findes ikke her.", "There is no such person here."));
    }
}
