package dk.amr.domain.access.signin;

import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.shared.Secrets;
import dk.amr.domain.shared.Transactions;
import java.time.Instant;

/** Bounds guessing without locking anybody else out: every count belongs to the address it came from. */
public final class SignInLimit {

    private static final int ATTEMPTS_FROM_ONE_ADDRESS = 20;

    private final AttemptRepository attempts;
    private final Secrets secrets;
    private final Transactions transactions;

    public SignInLimit(AttemptRepository attempts, Secrets secrets, Transactions transactions) {
        this.attempts = attempts;
        this.secrets = secrets;
        this.transactions = transactions;
    }

    /** Counts an attempt before it is tried, so that many at once count too; refuses when there were too many. */
    void count(LoginName login, String address, Instant now) {
        transactions.run(() -> {
            if (isTooOften(login, address, now)) {
                throw new SignInFailed();
            }
            attempts.count(one(login, address), now);
            attempts.count(all(address), now);
        });
    }

    /** An attempt that succeeded counts for nothing: a whole office may share one address. */
    void succeeded(LoginName login, String address) {
        attempts.forget(one(login, address));
        attempts.takeBack(all(address));
    }

    private boolean isTooOften(LoginName login, String address, Instant now) {
        boolean accountIsTried = attempts.of(one(login, address))
                .filter(tried -> now.isBefore(tried.nextAllowedAt()))
                .isPresent();
        boolean addressIsBusy = attempts.of(all(address))
                .filter(tried -> tried.failures() >= ATTEMPTS_FROM_ONE_ADDRESS)
                .filter(tried -> now.isBefore(tried.nextAllowedAt()))
                .isPresent();
        return accountIsTried || addressIsBusy;
    }

    private String one(LoginName login, String address) {
        return secrets.fingerprint("account " + login.value() + " from " + address);
    }

    private String all(String address) {
        return secrets.fingerprint("address " + address);
    }
}
