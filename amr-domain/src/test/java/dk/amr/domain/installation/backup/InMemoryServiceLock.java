package dk.amr.domain.installation.backup;

import java.util.function.Supplier;

/** Counts who serves, and knows whether something is done alone. */
public final class InMemoryServiceLock implements ServiceLock {

    private int serving;
    private boolean isAlone;

    @Override
    public Held serve() {
        if (isAlone) {
            throw new RestoreIsUnderway();
        }
        serving++;
        return () -> serving--;
    }

    @Override
    public <T> T whileNobodyServes(Supplier<T> work) {
        if (serving > 0) {
            throw new ServiceIsRunning();
        }
        isAlone = true;
        try {
            return work.get();
        } finally {
            isAlone = false;
        }
    }
}
