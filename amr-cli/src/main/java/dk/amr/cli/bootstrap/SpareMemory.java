package dk.amr.cli.bootstrap;

import com.google.inject.Inject;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.LongSupplier;

/**
 * Gives back what the service took for a moment: 64 MB for a password, more for a large file. By itself Java keeps it
 * until it must clear up all there is, which a service that rests may not come to for days.
 */
final class SpareMemory implements AutoCloseable {

    static final long WORTH_WHILE = 16L << 20;

    private static final Duration LOOKS_EVERY = Duration.ofSeconds(15);
    /** Ten minutes. */
    private static final int MOST_LOOKS_TO_REST = 40;

    private final LongSupplier taken;
    private final Runnable clearUp;
    private final Timer looks = new Timer("spare-memory", true);
    private long left;
    private int rest = 1;
    private int looksLeft = 1;

    @Inject
    SpareMemory() {
        this(Runtime.getRuntime()::totalMemory, System::gc);
    }

    SpareMemory(LongSupplier taken, Runnable clearUp) {
        this.taken = taken;
        this.clearUp = clearUp;
    }

    /** Begins to look, again and again until it is closed. */
    void begin() {
        TimerTask look = new TimerTask() {
            @Override
            public void run() {
                look();
            }
        };
        looks.schedule(look, LOOKS_EVERY.toMillis(), LOOKS_EVERY.toMillis());
    }

    /**
     * Clears up where so much more is taken than was left the last time that it is worth while. What was in use then,
     * such as the memory of a password, can be given back now; so it is tried without that too, ever more seldom as
     * long as little comes of it.
     */
    void look() {
        long before = taken.getAsLong();
        looksLeft--;
        if (before - left < WORTH_WHILE && looksLeft > 0) {
            return;
        }
        clearUp.run();
        left = taken.getAsLong();
        rest = before - left >= WORTH_WHILE ? 1 : Math.min(2 * rest, MOST_LOOKS_TO_REST);
        looksLeft = rest;
    }

    @Override
    public void close() {
        looks.cancel();
    }
}
