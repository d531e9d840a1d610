package dk.amr.domain.confidentiality.key;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key that lies outside the database.
 *
 * @param retired when another took its place; absent for the one that new things are wrapped with
 */
public record MasterKey(String id, Instant made, @Nullable Instant retired) {

    public boolean isPrimary() {
        return retired == null;
    }
}
