package dk.amr.domain.access.signin;

import dk.amr.domain.shared.NotFound;
import dk.amr.domain.shared.Sentence;

/** A set-up link works once and for three days. */
public final class SetupLinkIsUsed extends NotFound {

    SetupLinkIsUsed() {
        super(new Sentence(
                "Linket er brugt eller udløbet. Bed systemadministratoren om et nyt.",
                "The link has been used or has expired. Ask the system administrator for a new one."));
    }
}
