package dk.amr.domain.access.signin;

import java.time.Duration;
import java.time.Instant;

/** How often a door was tried in vain from one place, and when last. */
public record Attempts(int failures, Instant lastAt) {

    /** Attempts are counted together while they lie within this of each other. */
    public static final Duration WINDOW = Duration.ofMinutes(15);

    private static final int FREE = 5;
    private static final int LONGEST_WAIT_MINUTES = 15;

    /** When the next attempt is let through: at once for the first five, then after 1, 2, 4 … 15 minutes. */
    public Instant nextAllowedAt() {
        if (failures < FREE) {
            return lastAt;
        }
        long minutes = Math.min(LONGEST_WAIT_MINUTES, 1L << Math.min(failures - FREE, 4));
        return lastAt.plus(Duration.ofMinutes(minutes));
    }
}
