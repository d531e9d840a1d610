package dk.amr.persistence;

import com.google.inject.Inject;
import dk.amr.domain.installation.SchemaMaintenance;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

/** Numbered migrations, one folder for each database. */
final class FlywaySchemaMaintenance implements SchemaMaintenance {

    /** The newest change and how many there are, the same for each database; a test counts the files. */
    static final String NEWEST = "049";

    static final int CHANGES = 45;

    private static final String MADE =
            "SELECT version, success FROM flyway_schema_history WHERE version IS NOT NULL ORDER BY version";

    private final Database database;

    @Inject
    FlywaySchemaMaintenance(Database database) {
        this.database = database;
    }

    /** Every command asks for it, and nearly always nothing waits: what was made is read before Flyway looks closer. */
    @Override
    public Status status() {
        // the pool tells of a database that does not answer as everything else does
        List<String> made = database.jdbi().withHandle(handle -> made(handle.getConnection()));
        return made.size() == CHANGES && made.getLast().equals(NEWEST)
                ? new Status(database.dialect().folder(), CHANGES, 0, 0)
                : closely();
    }

    /** The changes in order, or none where one failed or the list of them cannot be read. */
    private static List<String> made(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(MADE)) {
            List<String> made = new ArrayList<>();
            while (rows.next()) {
                if (!rows.getBoolean("success")) {
                    return List.of();
                }
                made.add(rows.getString("version"));
            }
            return made;
        } catch (SQLException unreadable) {
            return List.of();
        }
    }

    private Status closely() {
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
