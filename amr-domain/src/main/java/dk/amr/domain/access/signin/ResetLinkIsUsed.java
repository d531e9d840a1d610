package dk.amr.domain.access.signin;

import dk.amr.domain.shared.NotFound;
import dk.amr.domain.shared.Sentence;

/** A link to choose a new password by works once and for half an hour. */
public final class ResetLinkIsUsed extends NotFound {

    ResetLinkIsUsed() {
        super(new Sentence(
                "Linket er brugt eller udløbet. Bed om et nyt på siden, hvor du logger ind.",
                "The link has been used or has expired. Ask for a new one on the page where you sign in."));
    }
}
