package dk.amr.domain.access.signin;

import dk.amr.domain.shared.Remembering;
import dk.amr.domain.shared.Shelf;
import java.time.Instant;
import java.util.Optional;

/** Attempts in memory. */
public final class InMemoryAttemptRepository implements AttemptRepository, Remembering {

    private final Shelf<String, Attempts> attempts = new Shelf<>();

    @Override
    public Optional<Attempts> of(String key) {
        return attempts.find(key);
    }

    @Override
    public void count(String key, Instant at) {
        attempts.removeIf(each -> each.lastAt().plus(Attempts.WINDOW).isBefore(at));
        int earlier = of(key).map(Attempts::failures).orElse(0);
        attempts.put(key, new Attempts(earlier + 1, at));
    }

    @Override
    public void takeBack(String key) {
        of(key).ifPresent(tried -> {
            if (tried.failures() > 1) {
                attempts.put(key, new Attempts(tried.failures() - 1, tried.lastAt()));
            } else {
                attempts.remove(key);
            }
        });
    }

    @Override
    public void forget(String key) {
        attempts.remove(key);
    }

    @Override
    public Runnable memory() {
        return attempts.memory();
    }
}
