package dk.amr.domain.access.signin;

import dk.amr.domain.access.account.Account;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.kreds.KredsRepository;

/** What stands by the door once somebody is in: the name of the kreds that the account belongs to. */
public final class Doorplate {

    private final KredsRepository kredse;

    public Doorplate(KredsRepository kredse) {
        this.kredse = kredse;
    }

    public KredsName of(Account account) {
        return kredse.get(account.kreds()).name();
    }
}
