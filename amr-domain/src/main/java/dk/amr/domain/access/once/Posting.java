package dk.amr.domain.access.once;

import dk.amr.domain.access.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request that was sent with a key, known by fingerprints alone.
 *
 * @param fingerprint of the key and whoever sent it
 * @param content the fingerprint of everything else that was sent
 * @param answer what was answered, as the door wrote it down; absent until it is done
 */
public record Posting(
        String fingerprint,
        AccountId account,
        String content,
        Instant begunAt,
        @Nullable String answer) {

    @Override
    public String toString() {
        return "Posting";
    }
}
