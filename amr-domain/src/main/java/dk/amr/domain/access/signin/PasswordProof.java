package dk.amr.domain.access.signin;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.account.AccountRepository;

/** Asks somebody who is signed in for their password once more, as often as {@link ProofLimit} lets them try. */
public final class PasswordProof {

    private final AccountRepository accounts;
    private final ProofLimit limit;
    private final Passwords passwords;

    public PasswordProof(AccountRepository accounts, ProofLimit limit, Passwords passwords) {
        this.accounts = accounts;
        this.limit = limit;
        this.passwords = passwords;
    }

    /** Whether it is the account's password; a try too soon is not looked at. */
    boolean isRight(AccountId account, String password) {
        if (!limit.isCounted(account, Proof.PASSWORD)) {
            return false;
        }
        String hash = accounts.find(account).orElseThrow(NothingHere::new).passwordHash();
        try {
            boolean isRight = hash != null && passwords.matches(password, hash);
            if (isRight) {
                limit.succeeded(account, Proof.PASSWORD);
            }
            return isRight;
        } catch (TooBusy crowd) {
            limit.takeBack(account, Proof.PASSWORD);
            throw crowd;
        }
    }
}
