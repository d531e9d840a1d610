package dk.amr.domain.access.signin;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.shared.Secrets;
import dk.amr.domain.shared.Transactions;
import java.time.Clock;
import java.time.Instant;

/**
 * Bounds guessing by somebody who is in already, or half-way in: the count belongs to the account, for an address costs
 * such a guesser nothing. A session that holds is no exception (trust A-3).
 */
public final class ProofLimit {

    private final AttemptRepository attempts;
    private final Secrets secrets;
    private final Transactions transactions;
    private final Clock clock;

    public ProofLimit(AttemptRepository attempts, Secrets secrets, Transactions transactions, Clock clock) {
        this.attempts = attempts;
        this.secrets = secrets;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Counts an attempt before it is tried, so that many at once count too; answers whether it may be tried. */
    boolean isCounted(AccountId account, Proof proof) {
        Instant now = clock.instant();
        return transactions.inTransaction(() -> {
            boolean isTooSoon = attempts.of(key(account, proof))
                    .filter(tried -> now.isBefore(tried.nextAllowedAt()))
                    .isPresent();
            if (!isTooSoon) {
                attempts.count(key(account, proof), now);
            }
            return !isTooSoon;
        });
    }

    /** What succeeded counts for nothing. */
    void succeeded(AccountId account, Proof proof) {
        attempts.forget(key(account, proof));
    }

    /** Takes back an attempt that was not looked at. */
    void takeBack(AccountId account, Proof proof) {
        attempts.takeBack(key(account, proof));
    }

    private String key(AccountId account, Proof proof) {
        return secrets.fingerprint(proof + " of " + account.value());
    }
}
