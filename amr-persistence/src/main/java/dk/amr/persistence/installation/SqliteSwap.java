package dk.amr.persistence.installation;

import dk.amr.domain.installation.backup.DatabaseIsInUse;
import dk.amr.domain.installation.backup.Replaced;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.Database;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Makes a copy ready in a file beside the database and puts it in its place by one rename. */
final class SqliteSwap {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private static final int ATTEMPTS = 60;

    /** What there was before. */
    enum Former {
        /** Nothing, which is not kept. */
        BLANK,
        READABLE,
        UNREADABLE
    }

    private final Database database;
    private final Transactions transactions;
    private final Consumer<Step> watcher;
    private final JdbiEntrances entrances;

    SqliteSwap(Database database, Transactions transactions, Consumer<Step> watcher) {
        this.database = database;
        this.transactions = transactions;
        this.watcher = watcher;
        this.entrances = new JdbiEntrances(database.jdbi());
    }

    Replaced replaceBy(Path copy, Instant now, Former there, Consumer<Replaced> finishing)
            throws SQLException, IOException {
        Path live = database.file().toAbsolutePath();
        Path staged = beside(live, ".restoring");
        remove(staged);
        Optional<Entrances> known = there == Former.READABLE ? entrances.read() : Optional.empty();
        Optional<Path> former = there != Former.BLANK
                ? Optional.of(beside(live, ".before-restore-" + TIME.format(now)))
                : Optional.empty();
        try {
            Replaced replaced = makeReady(copy, staged, now, known, former, finishing);
            putInPlace(staged, live, there, former);
            return replaced;
        } finally {
            remove(staged);
        }
    }

    private Replaced makeReady(
            Path copy,
            Path staged,
            Instant now,
            Optional<Entrances> known,
            Optional<Path> former,
            Consumer<Replaced> finishing)
            throws SQLException, IOException {
        database.makeFile(staged);
        try (OutputStream content = Files.newOutputStream(staged)) {
            Files.copy(copy, content);
        }
        watcher.accept(Step.LAID_OUT);
        DataSource source = database.sqlite(staged);
        database.changes(source).load().migrate();
        watcher.accept(Step.MIGRATED);
        List<Replaced> told = new ArrayList<>();
        database.elsewhere(
                source,
                () -> transactions.run(() -> {
                    Replaced replaced =
                            new Replaced(known.isPresent(), entrances.takeOver(known, now), former.map(Path::toString));
                    finishing.accept(replaced);
                    told.add(replaced);
                }));
        watcher.accept(Step.FINISHED);
        sweep(source);
        flush(staged);
        watcher.accept(Step.SWEPT);
        return told.getFirst();
    }

    /** No page keeps what was removed, and the file stands alone. */
    private static void sweep(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("VACUUM");
            sql.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            sql.execute("PRAGMA journal_mode = DELETE");
            if (!Figures.texts(sql, "PRAGMA integrity_check").equals(List.of("ok"))
                    || !Figures.texts(sql, "PRAGMA foreign_key_check").isEmpty()) {
                throw new SQLException("what was restored is not whole");
            }
        }
    }

    private void putInPlace(Path staged, Path live, Former there, Optional<Path> former) throws IOException {
        if (Files.exists(live)) {
            database.letGo();
            if (there != Former.UNREADABLE) {
                standAlone();
            }
        }
        if (former.isPresent()) {
            keep(live, former.get());
        }
        watcher.accept(Step.FORMER_KEPT);
        Files.move(staged, live, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        flush(live.resolveSibling(""));
        database.letGo();
        watcher.accept(Step.IN_PLACE);
    }

    /** Brings everything into the one file; that takes the whole database, so it tells whether somebody else has it. */
    private void standAlone() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (standsAlone()) {
                return;
            }
            // the pools close what they let go in the background
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new DatabaseIsInUse();
    }

    private boolean standsAlone() {
        try (Connection connection = database.source().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("PRAGMA busy_timeout = 0");
            return Figures.texts(sql, "PRAGMA journal_mode = DELETE").equals(List.of("delete"));
        } catch (SQLException busy) {
            return false;
        }
    }

    private static void keep(Path live, Path former) throws IOException {
        for (String tail : List.of("-wal", "-shm")) {
            if (Files.exists(beside(live, tail))) {
                Files.move(beside(live, tail), beside(former, tail), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.deleteIfExists(former);
        try {
            Files.createLink(former, live);
        } catch (IOException | UnsupportedOperationException noLinksHere) {
            Files.copy(live, former, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
            flush(former);
        }
    }

    /** Takes a database away with the files beside it. */
    static void remove(Path file) throws IOException {
        for (String tail : List.of("", "-wal", "-shm", "-journal")) {
            Files.deleteIfExists(beside(file, tail));
        }
    }

    private static Path beside(Path file, String tail) {
        return file.resolveSibling(file.getFileName() + tail);
    }

    private static void flush(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
