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
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes the rows and the files of invitations that were sent once more, and tells how long that takes. */
final class ByHand {

    private static final List<String> TABLES =
            List.of("meeting_invitation", "personal_link", "outbox_message", "audit_event");

    private final Path folder;
    private final String url;
    private final int meetings;

    ByHand(Path folder, String url, int meetings) {
        this.folder = folder;
        this.url = url;
        this.meetings = meetings;
    }

    private record Table(String name, int columns, List<Object[]> rows) {

        List<Object[]> part(int number, int of) {
            return rows.subList(
                    (int) ((long) rows.size() * number / of), (int) ((long) rows.size() * (number + 1) / of));
        }
    }

    String told() throws IOException, SQLException {
        List<byte[]> mails = mails();
        Duration atOnce = rows("at_once", 1).plus(files(mails, "at-once", false));
        Duration rows = rows("by_meeting", meetings);
        Duration files = files(mails, "by-file", true);
        return "at once %d ms, as promised %d ms (%d files %d ms)"
                .formatted(atOnce.toMillis(), rows.plus(files).toMillis(), mails.size(), files.toMillis());
    }

    private List<byte[]> mails() throws IOException {
        List<byte[]> mails = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".eml")).toList()) {
                mails.add(Files.readAllBytes(file));
            }
        }
        return mails;
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
                Databases.run(
                        url, "CREATE TABLE " + name + "_" + table + " AS SELECT * FROM " + table + " WHERE 1 = 0");
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

    private static Table read(Connection connection, String table) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet found = sql.executeQuery("SELECT * FROM " + table)) {
            int columns = found.getMetaData().getColumnCount();
            List<Object[]> rows = new ArrayList<>();
            while (found.next()) {
                Object[] row = new Object[columns];
                for (int column = 0; column < columns; column++) {
                    row[column] = found.getObject(column + 1);
                }
                rows.add(row);
            }
            return new Table(table, columns, rows);
        }
    }
}
