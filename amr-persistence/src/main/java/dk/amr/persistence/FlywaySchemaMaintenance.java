package dk.amr.persistence;

import com.google.inject.Inject;
import dk.amr.domain.installation.SchemaMaintenance;
import org.flywaydb.core.Flyway;

/** Numbered migrations, one folder for each database. */
final class FlywaySchemaMaintenance implements SchemaMaintenance {

    private final Database database;

    @Inject
    FlywaySchemaMaintenance(Database database) {
        this.database = database;
    }

    @Override
    public Status status() {
        int applied = flyway().info().applied().length;
        int pending = flyway().info().pending().length;
        return new Status(database.dialect().folder(), applied, pending);
    }

    @Override
    public int migrate() {
        return database.dialect().alone(database.settings(), () -> flyway().migrate().migrationsExecuted);
    }

    private Flyway flyway() {
        return Flyway.configure()
                .dataSource(database.dialect().source(database.settings()))
                .locations("classpath:db/migration/" + database.dialect().folder())
                .load();
    }
}
