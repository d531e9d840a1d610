package dk.amr.domain.installation;

import java.util.concurrent.atomic.AtomicInteger;

/** A shape that needs one change, made once. */
public final class InMemorySchemaMaintenance implements SchemaMaintenance {

    private final AtomicInteger applied = new AtomicInteger();

    @Override
    public Status status() {
        return new Status("memory", applied.get(), 1 - applied.get(), 0);
    }

    @Override
    public int migrate() {
        return 1 - applied.getAndSet(1);
    }
}
