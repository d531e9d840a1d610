package dk.amr.web.access;

import dk.amr.domain.access.signin.TooBusy;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets a few at once do what takes much, in the order they came; who waits for too long is {@link TooBusy}. */
final class Turns {

    private final Semaphore free;
    private final Duration patience;

    Turns(int atOnce, Duration patience) {
        this.free = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    <T> T take(Supplier<T> work) {
        mustGetATurn();
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    /** How many wait for their turn, about. */
    int waiting() {
        return free.getQueueLength();
    }

    private void mustGetATurn() {
        try {
            if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooBusy();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        }
    }
}
