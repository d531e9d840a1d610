package dk.amr.cli.policy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Writes the rows and the files of invitations that were sent once more, into tables of the same shape with the same
 * indexes, and tells how long that takes.
 */
final class ByHand {

    private static final List<String> TABLES =
            List.of("meeting_invitation", "personal_link", "outbox_message", "audit_event");

    private final Path folder;
    private final String url;
    private final Set<Path> knownMails = new HashSet<>();
    private final Set<Object> knownRows = new HashSet<>();
    private int times;

    ByHand(Path folder, String url) {
        this.folder = folder;
        this.url = url;
    }

    private record Table(String name, String key, int columns, List<Object[]> rows) {

        List<Object[]> part(int number, int of) {
            return rows.subList(
                    (int) ((long) rows.size() * number / of), (int) ((long) rows.size() * (number + 1) / of));
        }
    }

    /** What is there by now is not to be written once more. */
    void begin() throws IOException, SQLException {
        knownMails.addAll(mailFiles());
        try (Connection connection = DriverManager.getConnection(url)) {
            for (String table : TABLES) {
                read(connection, table).rows().forEach(row -> knownRows.add(row[0]));
            }
        }
        times++;
    }

    /**
     * Writes what came since it began, and tells how long that took.
     *
     * @param meetings in how many transactions
     */
    String told(int meetings) throws IOException, SQLException {
        List<byte[]> mails = new ArrayList<>();
        for (Path file : mailFiles()) {
            if (!knownMails.contains(file)) {
                mails.add(Files.readAllBytes(file));
            }
        }
        Duration atOnce = rows("at_once_" + times, 1).plus(files(mails, "at-once-" + times, false));
        Duration rows = rows("by_meeting_" + times, meetings);
        Duration files = files(mails, "by-file-" + times, true);
        return "at once %d ms, as promised %d ms (%d files %d ms)"
                .formatted(atOnce.toMillis(), rows.plus(files).toMillis(), mails.size(), files.toMillis());
    }

    private List<Path> mailFiles() throws IOException {
        Path sent = folder.resolve("amr-home");
        try (Stream<Path> files = Files.walk(sent)) {
            return files.filter(each -> each.toString().endsWith(".eml")).toList();
        }
    }

    private Duration files(List<byte[]> mails, String name, boolean isDurable) throws IOException {
        Path copies = Files.createDirectory(folder.resolve(name));
        Instant start = Instant.now();
        for (byte[] mail : mails) {
            Path file = copies.resolve(UUID.randomUUID() + ".eml");
            try (FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(mail));
                if (isDurable) {
                    channel.force(true);
                }
            }
        }
        if (isDurable) {
            try (FileChannel channel = FileChannel.open(copies, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
        return Duration.between(start, Instant.now());
    }

    private Duration rows(String name, int transactions) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            List<Table> tables = new ArrayList<>();
            for (String table : TABLES) {
                tables.add(read(connection, table));
                for (String statement : sameShape(connection, table, name)) {
                    Databases.run(url, statement);
                }
            }
            connection.setAutoCommit(false);
            Instant start = Instant.now();
            for (int number = 0; number < transactions; number++) {
                for (Table table : tables) {
                    write(connection, name, table, table.part(number, transactions));
                }
                connection.commit();
            }
            return Duration.between(start, Instant.now());
        }
    }

    private List<String> sameShape(Connection connection, String table, String name) throws SQLException {
        if (!url.startsWith("jdbc:sqlite:")) {
            return List.of("CREATE TABLE %s_%s (LIKE %s INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING INDEXES)"
                    .formatted(name, table, table));
        }
        List<String> shape = new ArrayList<>(List.of(
                "CREATE TABLE %s_%s AS SELECT * FROM %s WHERE 1 = 0".formatted(name, table, table),
                "CREATE UNIQUE INDEX %s_%s_key ON %s_%s (%s)"
                        .formatted(
                                name,
                                table,
                                name,
                                table,
                                read(connection, table).key())));
        try (PreparedStatement asking = connection.prepareStatement(
                "SELECT sql FROM sqlite_master WHERE tbl_name = ? AND type = 'index' AND sql IS NOT NULL")) {
            asking.setString(1, table);
            try (ResultSet told = asking.executeQuery()) {
                while (told.next()) {
                    shape.add(told.getString(1)
                            .replaceFirst(
                                    "(INDEX) (\\w+)(\\s+ON) \\W?" + table + "\\b\\W?",
                                    "$1 " + name + "_$2$3 " + name + "_" + table + " "));
                }
            }
        }
        return shape;
    }

    private static void write(Connection connection, String name, Table table, List<Object[]> rows)
            throws SQLException {
        String marks = String.join(", ", Collections.nCopies(table.columns(), "?"));
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + name + "_" + table.name() + " VALUES (" + marks + ")")) {
            for (Object[] row : rows) {
                for (int column = 0; column < row.length; column++) {
                    insert.setObject(column + 1, row[column]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private Table read(Connection connection, String table) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet found = sql.executeQuery("SELECT * FROM " + table)) {
            int columns = found.getMetaData().getColumnCount();
            List<Object[]> rows = new ArrayList<>();
            while (found.next()) {
                Object[] row = new Object[columns];
                for (int column = 0; column < columns; column++) {
                    row[column] = found.getObject(column + 1);
                }
                if (!knownRows.contains(row[0])) {
                    rows.add(row);
                }
            }
            return new Table(table, found.getMetaData().getColumnName(1), columns, rows);
        }
    }
}
