package dk.amr.cli.bootstrap.trust;

import dk.amr.domain.shared.Ids;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Ids that sort by when they were made (UUID version 7), so that databases keep new things side by side. */
final class TimeOrderedIds implements Ids {

    private static final int COUNTER_BITS = 12;

    private final Clock clock;
    private final SecureRandom random;
    private final AtomicLong last = new AtomicLong();

    TimeOrderedIds(Clock clock, SecureRandom random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public UUID next() {
        long now = clock.millis() << COUNTER_BITS;
        // milliseconds and a counter in one number, which never goes back
        long moment = last.updateAndGet(before -> Math.max(before + 1, now));
        long high = ((moment >>> COUNTER_BITS) << 16) | 0x7000L | (moment & 0xFFF);
        long low = (random.nextLong() >>> 2) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
