package dk.amr.domain.installation.backup;

import dk.amr.domain.kit.AllPorts;

final class InMemoryDatabaseCopiesTest implements DatabaseCopiesContract {

    private final InMemoryDatabaseCopies copies = new InMemoryDatabaseCopies();

    @Override
    public AllPorts ports() {
        return copies.ports();
    }

    @Override
    public DatabaseCopies copies() {
        return copies;
    }

    @Override
    public AutoCloseable somebodyElse() {
        copies.use(true);
        return () -> copies.use(false);
    }
}
