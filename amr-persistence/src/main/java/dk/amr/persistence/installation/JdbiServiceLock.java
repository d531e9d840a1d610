package dk.amr.persistence.installation;

import com.google.inject.Inject;
import dk.amr.domain.installation.backup.RestoreIsUnderway;
import dk.amr.domain.installation.backup.ServiceIsRunning;
import dk.amr.domain.installation.backup.ServiceLock;
import dk.amr.persistence.Database;
import java.util.Optional;
import java.util.function.Supplier;

/** A lock that ends with the process that has it: on a file beside SQLite, in the server of PostgreSQL. */
final class JdbiServiceLock implements ServiceLock {

    private final Database database;

    @Inject
    JdbiServiceLock(Database database) {
        this.database = database;
    }

    @Override
    public Held serve() {
        return held(true).orElseThrow(RestoreIsUnderway::new);
    }

    @Override
    public <T> T whileNobodyServes(Supplier<T> work) {
        Held alone = held(false).orElseThrow(ServiceIsRunning::new);
        try {
            return work.get();
        } finally {
            alone.close();
        }
    }

    private Optional<Held> held(boolean isShared) {
        return database.kind().equals(SqliteCopies.KIND)
                ? FileHeld.of(database.file(), isShared)
                : ServerHeld.of(database.source(), isShared);
    }
}
