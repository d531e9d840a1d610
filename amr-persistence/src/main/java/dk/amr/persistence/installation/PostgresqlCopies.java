package dk.amr.persistence.installation;

import dk.amr.domain.access.audit.AuditEvent;
import dk.amr.domain.access.audit.AuditHead;
import dk.amr.domain.installation.backup.Holding;
import dk.amr.domain.installation.backup.Replaced;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Transactions;
import dk.amr.persistence.Database;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** A copy of PostgreSQL is a file for each table, all of one snapshot; restoring it takes no tool of the server's. */
final class PostgresqlCopies implements CopyKind {

    static final String KIND = "postgresql";

    private final Database database;
    private final PostgresqlSwap swap;

    PostgresqlCopies(Database database, Transactions transactions, Consumer<Step> watcher) {
        this.database = database;
        this.swap = new PostgresqlSwap(database, transactions, watcher);
    }

    @Override
    public DataSource toAskForChanges() {
        return database.source();
    }

    @Override
    public boolean isEmpty() throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement sql = connection.createStatement()) {
            return !ServerTables.of(sql).contains("kreds")
                    || Figures.texts(sql, "SELECT id FROM kreds").isEmpty();
        }
    }

    @Override
    public boolean tellsWhoGetsIn() {
        try (Connection connection = database.source().getConnection()) {
            Figures.readEntrances(connection);
            return true;
        } catch (SQLException unreadable) {
            return false;
        }
    }

    @Override
    public Map<String, Integer> masterKeysIn(Path folder) throws IOException {
        return CopyText.tables(folder).contains("vault_key")
                ? Figures.tally(CopyText.column(folder, "vault_key", "master_key"))
                : Map.of();
    }

    @Override
    public Optional<Holding> holding() throws SQLException {
        try (Connection connection = snapshot();
                Statement sql = connection.createStatement()) {
            return Optional.of(Figures.of(connection, KIND, ServerTables.of(sql)));
        }
    }

    @Override
    public Holding copyInto(Path folder) throws SQLException, IOException {
        try (Connection connection = snapshot();
                Statement sql = connection.createStatement()) {
            CopyManager copier = connection.unwrap(PGConnection.class).getCopyAPI();
            List<String> tables = ServerTables.of(sql);
            for (String table : tables) {
                write(copier, table, ServerTables.columns(sql, table), CopyText.file(folder, table));
            }
            return Figures.of(connection, KIND, tables);
        }
    }

    private static void write(CopyManager copier, String table, List<String> columns, Path file)
            throws SQLException, IOException {
        try (OutputStream content = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.write((String.join("\t", columns) + "\n").getBytes(StandardCharsets.UTF_8));
            copier.copyOut("COPY " + table + " (" + String.join(", ", columns) + ") TO STDOUT", content);
        }
    }

    /** Sees everything as it was at one moment, however long it takes, and keeps nobody from writing. */
    private Connection snapshot() throws SQLException {
        Connection connection = database.source().getConnection();
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return connection;
    }

    @Override
    public Holding examine(Path folder) throws IOException {
        Map<String, Long> rows = new TreeMap<>();
        for (String table : CopyText.tables(folder)) {
            rows.put(table, CopyText.read(folder, table, row -> {}));
        }
        List<String> numbers = CopyText.column(folder, "audit_head", "number");
        List<String> seals = CopyText.column(folder, "audit_head", "seal");
        return new Holding(
                KIND,
                schema(folder),
                new HashSet<>(CopyText.column(folder, "kreds", "id").stream()
                        .map(KredsId::parse)
                        .toList()),
                rows,
                numbers.isEmpty()
                        ? AuditHead.START
                        : new AuditHead(Long.parseLong(numbers.getFirst()), seals.getFirst()));
    }

    static int schema(Path folder) throws IOException {
        return CopyText.column(folder, ServerTables.HISTORY, "script").stream()
                .mapToInt(Script::number)
                .max()
                .orElse(0);
    }

    @Override
    public void readTrail(Path folder, Consumer<AuditEvent> reader) throws IOException {
        Map<Long, AuditEvent> events = new TreeMap<>();
        CopyText.read(folder, "audit_event", row -> {
            AuditEvent event = EventText.event(row);
            events.put(event.number(), event);
        });
        events.values().forEach(reader);
    }

    @Override
    public Replaced replaceBy(Path folder, Instant now, Consumer<Replaced> finishing) throws SQLException, IOException {
        return swap.replaceBy(folder, now, finishing);
    }
}
