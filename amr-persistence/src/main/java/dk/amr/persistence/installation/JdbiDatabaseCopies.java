package dk.amr.persistence.installation;

import com.google.inject.Inject;
import dk.amr.domain.access.audit.AuditEvent;
import dk.amr.domain.installation.backup.BackupIsDamaged;
import dk.amr.domain.installation.backup.BackupIsOfAnotherKind;
import dk.amr.domain.installation.backup.DatabaseCopies;
import dk.amr.domain.installation.backup.Holding;
import dk.amr.domain.installation.backup.Replaced;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationInfo;
import org.jdbi.v3.core.transaction.TransactionException;

/** Copies by the means that each kind of database has for it; no tool of a server's is asked for. */
final class JdbiDatabaseCopies implements DatabaseCopies {

    private final Database database;
    private final CopyKind kind;

    @Inject
    JdbiDatabaseCopies(Database database, Transactions transactions) {
        this(database, transactions, Step.NOTHING);
    }

    JdbiDatabaseCopies(Database database, Transactions transactions, Consumer<Step> watcher) {
        this.database = database;
        this.kind = database.kind().equals(SqliteCopies.KIND)
                ? new SqliteCopies(database, transactions, watcher)
                : new PostgresqlCopies(database, transactions, watcher);
    }

    @Override
    public boolean isEmpty() {
        return attempt(kind::isEmpty);
    }

    @Override
    public boolean tellsWhoGetsIn() {
        return kind.tellsWhoGetsIn();
    }

    @Override
    public Optional<Holding> holding() {
        return attempt(kind::holding);
    }

    @Override
    public int newestSchema() {
        return Stream.of(database.changes(kind.toAskForChanges()).load().info().all())
                .map(MigrationInfo::getScript)
                .mapToInt(Script::number)
                .max()
                .orElse(0);
    }

    @Override
    public Holding copyInto(Path folder) {
        return attempt(() -> kind.copyInto(folder));
    }

    @Override
    public Holding examine(Path folder, String expected) {
        if (!database.kind().equals(expected)) {
            throw new BackupIsOfAnotherKind();
        }
        return readable(() -> kind.examine(folder));
    }

    @Override
    public Map<String, Integer> masterKeysIn(Path folder) {
        return readable(() -> kind.masterKeysIn(folder));
    }

    @Override
    public void readTrail(Path folder, Consumer<AuditEvent> reader) {
        readable(() -> {
            kind.readTrail(folder, reader);
            return folder;
        });
    }

    @Override
    public Replaced replaceBy(Path folder, Instant now, Consumer<Replaced> finishing) {
        return attempt(() -> kind.replaceBy(folder, now, finishing));
    }

    /** What can fail in the ways of files and databases. */
    private interface Work<T> {

        T done() throws SQLException, IOException;
    }

    private static <T> T readable(Work<T> work) {
        try {
            return work.done();
        } catch (SQLException | IOException | IllegalArgumentException unreadable) {
            throw new BackupIsDamaged("databasen i den kan ikke læses", "the database in it cannot be read");
        }
    }

    private static <T> T attempt(Work<T> work) {
        try {
            return work.done();
        } catch (SQLException failed) {
            throw new TransactionException("the database did not answer", failed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
