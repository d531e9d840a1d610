package dk.amr.cli.policy;

import dk.amr.cli.Office;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The two databases that an installation can stand on: a file beside its keys, or a real PostgreSQL. */
public enum Databases {
    SQLITE {
        @Override
        public Office anEmptyOffice(Path folder) {
            return new Office(folder).with("AMR_DATABASE_URL", url(folder));
        }

        @Override
        public String url(Path folder) {
            return "jdbc:sqlite:" + folder.resolve("amr-home").resolve("amr.db");
        }

        @Override
        void copyData(Path from, Path to) {
            // it lies in the home, which is copied as it is
        }

        @Override
        Stream<Path> files(Path folder) {
            return Stream.of(folder.resolve("amr-home"));
        }

        @Override
        List<String> unguarding() {
            return List.of("DROP TRIGGER audit_event_is_never_changed", "DROP TRIGGER audit_event_is_never_removed");
        }
    },
    POSTGRESQL {
        @Override
        public Office anEmptyOffice(Path folder) {
            run(server(), "CREATE DATABASE " + name(folder));
            return new Office(folder).with("AMR_DATABASE_URL", url(folder));
        }

        @Override
        public String url(Path folder) {
            return Server.POSTGRES.getJdbcUrl("postgres", name(folder));
        }

        @Override
        void copyData(Path from, Path to) {
            run(server(), "CREATE DATABASE " + name(to) + " TEMPLATE " + name(from));
        }

        @Override
        Stream<Path> files(Path folder) {
            run(url(folder), "CHECKPOINT");
            try (Connection connection = DriverManager.getConnection(url(folder));
                    Statement sql = connection.createStatement();
                    ResultSet told = sql.executeQuery("SHOW data_directory")) {
                told.next();
                return Stream.of(Path.of(told.getString(1)));
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }

        @Override
        List<String> unguarding() {
            return List.of("DROP TRIGGER audit_event_is_only_added_to ON audit_event");
        }

        private static String server() {
            return Server.POSTGRES.getJdbcUrl("postgres", "postgres");
        }

        private static String name(Path folder) {
            return "amr_" + Integer.toHexString(folder.hashCode());
        }
    };

    /** An office with a database of its own, which is not set up yet. */
    public abstract Office anEmptyOffice(Path folder);

    public abstract String url(Path folder);

    abstract void copyData(Path from, Path to);

    /** Every row of every table, as the database itself would print it. */
    List<String> rows(Path folder) {
        try (Connection connection = DriverManager.getConnection(url(folder))) {
            List<String> rows = new ArrayList<>();
            for (String table : tables(connection)) {
                try (Statement sql = connection.createStatement();
                        ResultSet all = sql.executeQuery("SELECT * FROM " + table)) {
                    int columns = all.getMetaData().getColumnCount();
                    while (all.next()) {
                        StringBuilder row = new StringBuilder(table);
                        for (int column = 1; column <= columns; column++) {
                            row.append('|').append(printed(all.getObject(column)));
                        }
                        rows.add(row.toString());
                    }
                }
            }
            return rows;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String printed(Object value) {
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.ISO_8859_1) : String.valueOf(value);
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet all = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (all.next()) {
                String schema = String.valueOf(all.getString("TABLE_SCHEM"));
                if (!schema.startsWith("pg_") && !schema.equals("information_schema")) {
                    tables.add(all.getString("TABLE_NAME"));
                }
            }
        }
        return tables;
    }

    /** Where the database keeps its files, and what it wrote ahead of them. */
    abstract Stream<Path> files(Path folder);

    /** Another office just like the one in the first folder, which nobody works in meanwhile. */
    Office copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.filter(path -> !path.equals(from)).toList()) {
                Files.copy(each, to.resolve(from.relativize(each)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        copyData(from, to);
        return new Office(to).with("AMR_DATABASE_URL", url(to));
    }

    /** What somebody who owns the database does first who means to change the trail. */
    abstract List<String> unguarding();

    /** Changes the database behind the program's back. */
    void change(Path folder, List<String> statements) {
        Stream.concat(unguarding().stream(), statements.stream()).forEach(statement -> run(url(folder), statement));
    }

    static void run(String url, String statement) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(statement, failure);
        }
    }

    /** One server for the whole run of tests. */
    private static final class Server {

        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
