package dk.amr.domain.access.signin;

import dk.amr.domain.access.account.AccessKey;
import dk.amr.domain.access.account.AccessKeyRepository;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.AccountLetter;
import dk.amr.domain.access.account.AccountLetters;
import dk.amr.domain.access.account.AccountRepository;
import java.util.List;

/**
 * Puts a new password in place of the old one, by whichever way it was chosen: every session ends, as does every link
 * that opens the account, and whoever has it is told by mail (trust ).
 */
public final class PasswordChoice {

    private static final List<AccessKey.Kind> ENDING = List.of(
            AccessKey.Kind.SESSION,
            AccessKey.Kind.SIGN_IN_LINK,
            AccessKey.Kind.SETUP_LINK,
            AccessKey.Kind.RESET_LINK,
            AccessKey.Kind.HALF_WAY);

    private final AccountRepository accounts;
    private final AccessKeyRepository keys;
    private final AccountLetters letters;

    public PasswordChoice(AccountRepository accounts, AccessKeyRepository keys, AccountLetters letters) {
        this.accounts = accounts;
        this.keys = keys;
        this.letters = letters;
    }

    /** Keeps the hash of the new password. The first password of all is news to nobody. */
    void keep(Account account, String hash) {
        accounts.save(account.withPasswordHash(hash));
        ENDING.forEach(kind -> keys.removeAll(account.id(), kind));
        if (account.passwordHash() != null) {
            letters.write(account, AccountLetter.Kind.PASSWORD_CHANGED);
        }
    }
}
