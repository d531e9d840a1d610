package dk.amr.domain.access.signin;

import dk.amr.domain.shared.NotFound;
import dk.amr.domain.shared.Sentence;

/** A link that signs in works once and for twelve hours. */
public final class SignInLinkIsUsed extends NotFound {

    SignInLinkIsUsed() {
        super(new Sentence(
                "Linket er brugt eller udløbet. Log ind med din adgangskode.",
                "The link has been used or has expired. Sign in with your password."));
    }
}
