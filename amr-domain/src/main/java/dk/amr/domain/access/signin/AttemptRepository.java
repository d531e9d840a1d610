package dk.amr.domain.access.signin;

import java.time.Instant;
import java.util.Optional;

/** Where attempts in vain are counted, by a fingerprint of who was tried and from where. */
public interface AttemptRepository {

    Optional<Attempts> of(String key);

    /** Counts one more; those that lie longer back than {@link Attempts#WINDOW} are forgotten first. */
    void count(String key, Instant at);

    /** Takes back the latest attempt, for it was not in vain; others made meanwhile stay counted. */
    void takeBack(String key);

    void forget(String key);
}
