package dk.amr.domain.access.once;

import java.time.Instant;
import java.util.Optional;

/** Where requests that were sent with a key are kept, with their answers. */
public interface PostingRepository {

    Optional<Posting> find(String fingerprint);

    /**
     * Keeps a new one, unless there is one with that fingerprint; answers whether it was kept. While another
     * transaction keeps the same, this waits for its end.
     */
    boolean begin(Posting posting);

    /** Writes down what was answered. */
    void answer(String fingerprint, String answer);

    /** Throws away what was begun before that. */
    void forgetBefore(Instant time);
}
