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

    private final LongSupplier taken;
    private final Runnable clearUp;
    private final Timer looks = new Timer("spare-memory", true);
    private long needed;

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

    /** Clears up where so much more is taken than was needed the last time that it is worth while. */
    void look() {
        if (taken.getAsLong() - needed >= WORTH_WHILE) {
            clearUp.run();
            needed = taken.getAsLong();
        }
    }

    @Override
    public void close() {
        looks.cancel();
    }
}
