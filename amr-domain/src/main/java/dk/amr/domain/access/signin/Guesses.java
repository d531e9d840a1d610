package dk.amr.domain.access.signin;

import dk.amr.domain.access.NothingHere;
import dk.amr.domain.shared.Secrets;
import dk.amr.domain.shared.Transactions;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/** Bounds how often secrets that stand in addresses can be guessed from one place. */
public final class Guesses {

    private static final int FROM_ONE_ADDRESS = 20;

    private final AttemptRepository attempts;
    private final Secrets secrets;
    private final Transactions transactions;
    private final Clock clock;

    public Guesses(AttemptRepository attempts, Secrets secrets, Transactions transactions, Clock clock) {
        this.attempts = attempts;
        this.secrets = secrets;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What a secret of that kind opens. One that opens nothing looks like everything does to an address that has
     * guessed too often.
     */
    public <T> T bounded(String kind, String address, Supplier<Optional<T>> opened) {
        String guesser = secrets.fingerprint(kind + " from " + address);
        if (isTooOften(guesser)) {
            throw new NothingHere();
        }
        return opened.get().orElseThrow(() -> guessed(guesser));
    }

    private boolean isTooOften(String guesser) {
        return attempts.of(guesser)
                .filter(tried -> tried.failures() >= FROM_ONE_ADDRESS)
                .filter(tried -> clock.instant().isBefore(tried.nextAllowedAt()))
                .isPresent();
    }

    private NothingHere guessed(String guesser) {
        transactions.run(() -> attempts.count(guesser, clock.instant()));
        return new NothingHere();
    }
}
