package dk.amr.domain.access.account;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** The account that commands run as is nobody's, and nobody reads its mail. */
public final class ServiceHasNoPassword extends RuleBroken {

    ServiceHasNoPassword() {
        super(new Sentence(
                "Kommandoernes konto har ingen adgangskode. Den bruges med en nøgle.",
                "The account of the commands has no password. It is used with a token."));
    }
}
