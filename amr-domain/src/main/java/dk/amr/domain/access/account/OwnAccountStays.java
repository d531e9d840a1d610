package dk.amr.domain.access.account;

import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;

/** Nobody changes the rights of their own account: neither to get more, nor to lock themselves out. */
public final class OwnAccountStays extends RuleBroken {

    OwnAccountStays() {
        super(new Sentence(
                "Din egen konto kan du ikke ændre her. Bed en anden systemadministrator om det.",
                "You cannot change your own account here. Ask another system administrator."));
    }
}
