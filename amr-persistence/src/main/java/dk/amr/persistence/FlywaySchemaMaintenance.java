package dk.amr.persistence;

import com.google.inject.Inject;
import dk.amr.domain.installation.SchemaMaintenance;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.jdbi.v3.core.Handle;

/** Numbered migrations, one folder for each database. */
final class FlywaySchemaMaintenance implements SchemaMaintenance {

    private final Database database;

    @Inject
    FlywaySchemaMaintenance(Database database) {
        this.database = database;
    }

    @Override
    public Status status() {
        // the pool tells of a database that does not answer as everything else does
        database.jdbi().useHandle(Handle::getConnection);
        MigrationInfoService info = flyway().info();
        int ahead = (int) Stream.of(info.applied())
                .filter(change -> change.getState() == MigrationState.FUTURE_SUCCESS)
                .count();
        return new Status(database.dialect().folder(), info.applied().length, info.pending().length, ahead);
    }

    @Override
    public int migrate() {
        return database.dialect().alone(database.settings(), () -> flyway().migrate().migrationsExecuted);
    }

    private Flyway flyway() {
        return database.changes(database.source()).load();
    }
}
