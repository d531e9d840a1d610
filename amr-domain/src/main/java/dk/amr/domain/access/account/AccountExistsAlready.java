package dk.amr.domain.access.account;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** An e-mail address opens one account. */
public final class AccountExistsAlready extends RuleBroken {

    public AccountExistsAlready() {
        super(new Sentence(
                "Der er allerede en konto med den e-mailadresse. Ret dens roller i stedet.",
                "There is an account with that e-mail address already. Change its roles instead."));
    }
}
