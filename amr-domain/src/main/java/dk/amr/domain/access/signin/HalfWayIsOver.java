package dk.amr.domain.access.signin;

import dk.amr.domain.shared.NotFound;
import dk.amr.domain.shared.Sentence;

/** A code is given within five minutes of the password. */
public final class HalfWayIsOver extends NotFound {

    HalfWayIsOver() {
        super(new Sentence("Der gik for lang tid. Log ind forfra.", "It took too long. Sign in from the beginning."));
    }
}
