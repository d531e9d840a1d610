package dk.amr.domain.access.signin;

import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.shared.Secrets;
import dk.amr.domain.shared.Transactions;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

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

    /** Takes back an attempt that was not looked at. */
    void takeBack(LoginName login, String address) {
        attempts.takeBack(one(login, address));
        attempts.takeBack(all(address));
    }

    /**
     * Counts that somebody asks for a link, and answers whether one is to be sent. The count of an account lets no mail
     * box be filled, from however many addresses; that of an address keeps it from many accounts.
     */
    boolean mayAskForLink(@Nullable LoginName login, String address, Instant now) {
        String account = secrets.fingerprint("link for " + (login == null ? "nobody" : login.value()));
        String from = secrets.fingerprint("links from " + address);
        return transactions.inTransaction(() -> {
            boolean isTooOften = isWaiting(account, 0, now) || isWaiting(from, ATTEMPTS_FROM_ONE_ADDRESS, now);
            attempts.count(account, now);
            attempts.count(from, now);
            return !isTooOften;
        });
    }

    private boolean isWaiting(String key, int free, Instant now) {
        return attempts.of(key)
                .filter(tried -> tried.failures() >= free)
                .filter(tried -> now.isBefore(tried.nextAllowedAt()))
                .isPresent();
    }

    private boolean isTooOften(LoginName login, String address, Instant now) {
        return isWaiting(one(login, address), 0, now) || isWaiting(all(address), ATTEMPTS_FROM_ONE_ADDRESS, now);
    }

    private String one(LoginName login, String address) {
        return secrets.fingerprint("account " + login.value() + " from " + address);
    }

    private String all(String address) {
        return secrets.fingerprint("address " + address);
    }
}
