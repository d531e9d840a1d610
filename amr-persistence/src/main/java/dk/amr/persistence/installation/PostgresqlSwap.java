package dk.amr.persistence.installation;

import dk.amr.domain.installation.backup.BackupIsDamaged;
import dk.amr.domain.installation.backup.DatabaseIsInUse;
import dk.amr.domain.installation.backup.Replaced;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.Database;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.flywaydb.core.api.MigrationInfo;
import org.jdbi.v3.core.transaction.TransactionException;
import org.postgresql.PGConnection;

/** Empties and fills every table in one transaction: until it ends, and if it fails, the database is what it was. */
final class PostgresqlSwap {

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final Database database;
    private final Transactions transactions;
    private final Consumer<Step> watcher;
    private final JdbiEntrances entrances;
    private final ServerShape shape;

    PostgresqlSwap(Database database, Transactions transactions, Consumer<Step> watcher) {
        this.database = database;
        this.transactions = transactions;
        this.watcher = watcher;
        this.entrances = new JdbiEntrances(database.jdbi());
        this.shape = new ServerShape(database);
    }

    Replaced replaceBy(Path folder, Instant now, Consumer<Replaced> finishing) throws SQLException, IOException {
        shape.makeIfThereIsNone();
        Optional<Entrances> known =
                entrances.read().filter(there -> !there.accounts().isEmpty());
        List<MigrationInfo> changes = shape.changes();
        Replaced replaced = transactions.inTransaction(() -> {
            fill(folder, changes);
            Replaced done = new Replaced(known.isPresent(), entrances.takeOver(known, now), Optional.empty());
            finishing.accept(done);
            watcher.accept(Step.FINISHED);
            return done;
        });
        watcher.accept(Step.IN_PLACE);
        database.letGo();
        sweep();
        return replaced;
    }

    private void fill(Path folder, List<MigrationInfo> changes) {
        database.jdbi().useHandle(handle -> {
            try (Statement sql = handle.getConnection().createStatement()) {
                sql.execute("SET LOCAL lock_timeout = '5s'");
                int schema = PostgresqlCopies.schema(folder);
                shape.become(sql, schema, changes);
                fill(folder, sql);
                watcher.accept(Step.LAID_OUT);
                shape.advance(sql, schema, changes);
                watcher.accept(Step.MIGRATED);
            } catch (SQLException failed) {
                throw LOCK_NOT_AVAILABLE.equals(failed.getSQLState())
                        ? new DatabaseIsInUse()
                        : new TransactionException("the database did not answer", failed);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    private static void fill(Path folder, Statement sql) throws SQLException, IOException {
        List<String> tables = ServerTables.of(sql);
        if (!tables.equals(CopyText.tables(folder))) {
            throw otherTables();
        }
        List<String> references = ServerTables.setting(sql);
        all(sql, ServerTables.lifting(sql));
        each(sql, tables, "DISABLE");
        sql.execute("TRUNCATE " + String.join(", ", tables));
        for (String table : tables) {
            fill(folder, sql, table);
        }
        each(sql, tables, "ENABLE");
        all(sql, references);
    }

    private static void fill(Path folder, Statement sql, String table) throws SQLException, IOException {
        try (BufferedReader file = Files.newBufferedReader(CopyText.file(folder, table))) {
            List<String> columns = CopyText.columns(file);
            if (!columns.equals(ServerTables.columns(sql, table))) {
                throw otherTables();
            }
            sql.getConnection()
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY " + table + " (" + String.join(", ", columns) + ") FROM STDIN", file);
        }
    }

    private static void each(Statement sql, List<String> tables, String change) throws SQLException {
        for (String table : tables) {
            sql.execute("ALTER TABLE " + table + " " + change + " TRIGGER USER");
        }
    }

    private static void all(Statement sql, List<String> statements) throws SQLException {
        for (String statement : statements) {
            sql.execute(statement);
        }
    }

    private static BackupIsDamaged otherTables() {
        return new BackupIsDamaged(
                "dens tabeller er andre, end udgaven siger", "its tables are not those of its version");
    }

    /** What is left of the former rows goes, and the server counts the new ones. */
    private void sweep() throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("VACUUM (ANALYZE)");
        }
    }
}
