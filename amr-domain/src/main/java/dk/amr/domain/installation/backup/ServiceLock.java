package dk.amr.domain.installation.backup;

import java.util.function.Supplier;

/** Keeps the service and a restore apart: several may serve at once, but nobody while the database is replaced. */
public interface ServiceLock {

    /** Says that somebody serves, until it is closed. Refused: {@link RestoreIsUnderway}. */
    Held serve();

    /** Does the work while nobody serves. Refused: {@link ServiceIsRunning}. */
    <T> T whileNobodyServes(Supplier<T> work);

    /** Somebody serves. */
    interface Held extends AutoCloseable {

        @Override
        void close();
    }
}
