package dk.amr.cli.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.List;

/** Rows of one database, written into another of the same shape by plain batches in one transaction. */
final class RowsAgain {

    private static final int BATCH = 1000;

    private final Stopwatch writing = new Stopwatch();
    private int rows;

    /** How long the writing took; the reading is not counted. */
    Duration took() {
        return writing.took();
    }

    int rows() {
        return rows;
    }

    /** Writes what the tables hold, in their order, and keeps it. */
    static RowsAgain copy(String from, String to, List<String> tables) throws SQLException {
        RowsAgain again = new RowsAgain();
        try (Connection source = DriverManager.getConnection(from);
                Connection target = DriverManager.getConnection(to)) {
            source.setAutoCommit(false);
            if (to.startsWith("jdbc:sqlite")) {
                try (Statement sql = target.createStatement()) {
                    sql.execute("PRAGMA foreign_keys = ON");
                    sql.execute("PRAGMA journal_mode = WAL");
                }
            }
            target.setAutoCommit(false);
            for (String table : tables) {
                again.copy(source, target, table);
            }
            again.writing.time(target::commit);
        }
        return again;
    }

    private void copy(Connection source, Connection target, String table) throws SQLException {
        try (Statement reading = source.createStatement()) {
            reading.setFetchSize(BATCH);
            try (ResultSet all = reading.executeQuery("SELECT * FROM " + table)) {
                int columns = all.getMetaData().getColumnCount();
                String marks = String.join(", ", Collections.nCopies(columns, "?"));
                try (PreparedStatement insert =
                        target.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")")) {
                    int waiting = 0;
                    while (all.next()) {
                        for (int column = 1; column <= columns; column++) {
                            insert.setObject(column, all.getObject(column));
                        }
                        writing.time(insert::addBatch);
                        rows++;
                        if (++waiting % BATCH == 0) {
                            writing.time(insert::executeBatch);
                        }
                    }
                    writing.time(insert::executeBatch);
                }
            }
        }
    }
}
