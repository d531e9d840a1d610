package dk.amr.domain.access.signin;

import dk.amr.domain.access.account.AccessKey;
import dk.amr.domain.access.account.AccessKeyRepository;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountLetter;
import dk.amr.domain.access.account.AccountLetters;

/** What follows when an account begins or ceases to be asked for codes: its sessions end, and it is told by mail. */
public final class SecondStepChange {

    private final AccessKeyRepository keys;
    private final AccountLetters letters;
    private final Sessions sessions;

    public SecondStepChange(AccessKeyRepository keys, AccountLetters letters, Sessions sessions) {
        this.keys = keys;
        this.letters = letters;
        this.sessions = sessions;
    }

    /** Ends every session, and every way half in; whoever has the account is told. */
    void tell(Account account, AccountLetter.Kind kind) {
        keys.removeAll(account.id(), AccessKey.Kind.SESSION);
        keys.removeAll(account.id(), AccessKey.Kind.HALF_WAY);
        letters.write(account, kind);
    }

    /** As {@link #tell}, by the owner: gives the secret of the new session in the browser where it was done. */
    String told(Account account, AccountLetter.Kind kind, String device) {
        tell(account, kind);
        return sessions.open(account, device);
    }
}
