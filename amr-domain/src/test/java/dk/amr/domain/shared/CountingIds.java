package dk.amr.domain.shared;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Hands out ids that count from one. */
public final class CountingIds implements Ids {

    private static final long COUNTED = 0x4000L;

    private final AtomicLong last = new AtomicLong();

    /** The id with that number, which no counting hands out. */
    public static UUID id(long number) {
        return new UUID(0, number);
    }

    @Override
    public UUID next() {
        return new UUID(COUNTED, last.incrementAndGet());
    }
}
