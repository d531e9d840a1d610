package dk.amr.persistence.installation;

import dk.amr.persistence.Database;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationInfo;

/** Brings a PostgreSQL database to the shape of an older copy, and on from there, inside one transaction. */
final class ServerShape {

    private final Database database;

    ServerShape(Database database) {
        this.database = database;
    }

    /** An empty database gets its tables as a new installation does. */
    void makeIfThereIsNone() throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement sql = connection.createStatement()) {
            if (ServerTables.of(sql).contains("kreds")) {
                return;
            }
        }
        database.changes(database.source()).load().migrate();
    }

    /** What is in it is lost, unless it has that shape already. */
    void become(Statement sql, int schema, List<MigrationInfo> changes) throws SQLException, IOException {
        int now = Figures.texts(sql, "SELECT script FROM " + ServerTables.HISTORY).stream()
                .mapToInt(Script::number)
                .max()
                .orElse(0);
        if (now == schema) {
            return;
        }
        for (String removal : ServerTables.removals(sql)) {
            sql.execute(removal);
        }
        for (MigrationInfo change : changes) {
            if (Script.number(change.getScript()) <= schema) {
                sql.execute(text(change));
            }
        }
    }

    /** Makes every change after that number, and notes each as made. */
    void advance(Statement sql, int schema, List<MigrationInfo> changes) throws SQLException, IOException {
        for (MigrationInfo change : changes) {
            if (Script.number(change.getScript()) > schema) {
                sql.execute(text(change));
                note(sql.getConnection(), change);
            }
        }
    }

    private static void note(Connection connection, MigrationInfo change) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement("""
                INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum,
                                                   installed_by, execution_time, success)
                SELECT 1 + max(installed_rank), ?, ?, 'SQL', ?, ?, current_user, 0, TRUE
                  FROM flyway_schema_history
                """)) {
            sql.setString(1, change.getVersion().getVersion());
            sql.setString(2, change.getDescription());
            sql.setString(3, change.getScript());
            sql.setInt(4, Objects.requireNonNull(change.getChecksum()));
            sql.execute();
        }
    }

    /** Every change there is; asked for before the transaction, for it looks by a connection of its own. */
    List<MigrationInfo> changes() {
        return Stream.of(database.changes(database.source()).load().info().all())
                .filter(change -> Script.number(change.getScript()) > 0)
                .toList();
    }

    private static String text(MigrationInfo change) throws IOException {
        try (InputStream script =
                ServerShape.class.getResourceAsStream("/db/migration/postgresql/" + change.getScript())) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
