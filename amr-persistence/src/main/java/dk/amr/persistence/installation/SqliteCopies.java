package dk.amr.persistence.installation;

import dk.amr.domain.access.audit.AuditEvent;
import dk.amr.domain.installation.backup.Holding;
import dk.amr.domain.installation.backup.Replaced;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A copy of SQLite is one file, made by the database itself from one moment of it, without a trace of removed rows. */
final class SqliteCopies implements CopyKind {

    static final String KIND = "sqlite";
    static final String PART = "amr.db";

    private static final String SHAPE = """
            SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '')
              FROM sqlite_master
             WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
               AND NOT (type IN ('table', 'index') AND name IN ('flyway_schema_history', 'flyway_schema_history_s_idx'))
             ORDER BY type, name
            """;

    private final Database database;
    private final SqliteSwap swap;

    SqliteCopies(Database database, Transactions transactions, Consumer<Step> watcher) {
        this.database = database;
        this.swap = new SqliteSwap(database, transactions, watcher);
    }

    @Override
    public DataSource toAskForChanges() {
        SQLiteDataSource nowhere = new SQLiteDataSource();
        nowhere.setUrl("jdbc:sqlite::memory:");
        return nowhere;
    }

    @Override
    public boolean isEmpty() throws IOException {
        Path file = database.file();
        if (!Files.exists(file) || Files.size(file) == 0) {
            return true;
        }
        try (Connection connection = toRead(file);
                Statement sql = connection.createStatement()) {
            return Figures.texts(sql, "SELECT name FROM sqlite_master WHERE name = 'kreds'")
                            .isEmpty()
                    || Figures.texts(sql, "SELECT id FROM kreds").isEmpty();
        } catch (SQLException unreadable) {
            return false;
        }
    }

    @Override
    public boolean tellsWhoGetsIn() {
        try (Connection connection = toRead(database.file())) {
            Figures.readEntrances(connection);
            return true;
        } catch (SQLException unreadable) {
            return false;
        }
    }

    @Override
    public Map<String, Integer> masterKeysIn(Path folder) throws SQLException {
        try (Connection connection = toRead(folder.resolve(PART));
                Statement sql = connection.createStatement()) {
            boolean hasKeys = !Figures.texts(sql, "SELECT name FROM sqlite_master WHERE name = 'vault_key'")
                    .isEmpty();
            return hasKeys ? Figures.tally(Figures.texts(sql, "SELECT master_key FROM vault_key")) : Map.of();
        }
    }

    @Override
    public Optional<Holding> holding() {
        try (Connection connection = toRead(database.file())) {
            return Optional.of(holding(connection));
        } catch (SQLException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public Holding copyInto(Path folder) throws SQLException, IOException {
        Path copy = folder.resolve(PART);
        database.makeFile(copy);
        copyTo(copy);
        try (Connection connection = toRead(copy)) {
            return holding(connection);
        }
    }

    private void copyTo(Path copy) throws SQLException, IOException {
        try (Connection connection = database.source().getConnection();
                PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
            vacuum.setString(1, copy.toString());
            vacuum.execute();
        } catch (SQLiteException failed) {
            if (failed.getResultCode() == SQLiteErrorCode.SQLITE_FULL) {
                throw new IOException("no room", failed);
            }
            throw failed;
        }
    }

    @Override
    public Holding examine(Path folder) throws SQLException, IOException {
        try (Connection connection = toRead(folder.resolve(PART));
                Statement sql = connection.createStatement()) {
            List<String> integrity = Figures.texts(sql, "PRAGMA integrity_check");
            if (!integrity.equals(List.of("ok"))
                    || !Figures.texts(sql, "PRAGMA foreign_key_check").isEmpty()) {
                throw new IllegalArgumentException("not whole");
            }
            Holding holding = holding(connection);
            if (!Figures.texts(sql, SHAPE).equals(shapeOf(holding.schema(), folder))) {
                throw new IllegalArgumentException("of another shape");
            }
            return holding;
        }
    }

    /** How the program itself makes a database of that number: whatever else lies in a copy was put there. */
    private List<String> shapeOf(int schema, Path folder) throws SQLException, IOException {
        Path pattern = folder.resolve("pattern.db");
        database.changes(database.sqlite(pattern))
                .target(MigrationVersion.fromVersion(Integer.toString(schema)))
                .load()
                .migrate();
        try (Connection connection = toRead(pattern);
                Statement sql = connection.createStatement()) {
            return Figures.texts(sql, SHAPE);
        } finally {
            SqliteSwap.remove(pattern);
        }
    }

    @Override
    public void readTrail(Path folder, Consumer<AuditEvent> reader) throws SQLException {
        try (Connection connection = toRead(folder.resolve(PART));
                Statement sql = connection.createStatement();
                ResultSet rows =
                        sql.executeQuery("SELECT " + EventText.COLUMNS + " FROM audit_event ORDER BY number")) {
            while (rows.next()) {
                Map<String, Optional<String>> row = new HashMap<>();
                for (String column : EventText.COLUMNS.split(", ", -1)) {
                    row.put(column, Optional.ofNullable(rows.getString(column)));
                }
                reader.accept(EventText.event(row));
            }
        }
    }

    @Override
    public Replaced replaceBy(Path folder, Instant now, Consumer<Replaced> finishing) throws SQLException, IOException {
        return swap.replaceBy(folder.resolve(PART), now, state(), finishing);
    }

    private SqliteSwap.Former state() throws IOException {
        if (isBlank()) {
            return SqliteSwap.Former.BLANK;
        }
        return holding().isPresent() ? SqliteSwap.Former.READABLE : SqliteSwap.Former.UNREADABLE;
    }

    /** Whether there is nothing worth keeping: no file, or one that nothing was ever put in. */
    private boolean isBlank() throws IOException {
        Path file = database.file();
        if (!Files.exists(file) || Files.size(file) == 0) {
            return true;
        }
        try (Connection connection = toRead(file);
                Statement sql = connection.createStatement()) {
            return Figures.texts(sql, "SELECT name FROM sqlite_master").isEmpty();
        } catch (SQLException unreadable) {
            return false;
        }
    }

    private static Holding holding(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            return Figures.of(
                    connection,
                    KIND,
                    Figures.texts(
                            sql,
                            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%'"
                                    + " ESCAPE '\\'"));
        }
    }

    private static Connection toRead(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        Connection connection = config.createConnection("jdbc:sqlite:" + file);
        try (Statement sql = connection.createStatement()) {
            sql.execute("PRAGMA trusted_schema = OFF");
        }
        return connection;
    }
}
