package dk.amr.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Reads the settings back from the live pools: sqlite-jdbc's own defaults would fail here (trust E-3). */
final class SafeSqliteTest extends OnSqlite {

    private static final Map<String, String> SAFE = Map.of(
            "journal_mode", "wal",
            "synchronous", "2",
            "foreign_keys", "1",
            "secure_delete", "1",
            "trusted_schema", "0",
            "busy_timeout", "60000");

    @Test
    void the_connection_that_writes_is_safe() {
        Map<String, String> live = ports().transactions().inTransaction(this::settings);

        assertThat(live).isEqualTo(SAFE);
    }

    @Test
    void every_connection_that_reads_is_safe() {
        Jdbi jdbi = ports().database().jdbi();
        List<Handle> handles = Stream.generate(
                        () -> Jdbi.create(jdbi.open().getConnection()).open())
                .limit(4)
                .toList();

        assertThat(handles).allSatisfy(handle -> assertThat(settings(handle)).isEqualTo(SAFE));
    }

    @Test
    void outside_a_transaction_nothing_can_be_written() {
        Jdbi jdbi = ports().database().jdbi();

        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute("DELETE FROM person")))
                .hasStackTraceContaining("readonly");
    }

    @Test
    void nobody_else_on_the_machine_may_read_the_files() throws IOException {
        Path database = SqliteFile.of(ports().database().settings().url());
        ports().transactions().run(() -> ports().attempts().count("a", Instant.EPOCH));

        try (Stream<Path> beside = Files.list(database.getParent())) {
            assertThat(beside.filter(file -> file.toString().startsWith(database.toString())))
                    .contains(database, Path.of(database + "-wal"), Path.of(database + "-shm"))
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void a_bare_connection_would_not_be_safe() throws SQLException {
        String url = ports().database().settings().url();

        try (Connection bare = DriverManager.getConnection(url);
                Statement sql = bare.createStatement();
                ResultSet foreignKeys = sql.executeQuery("PRAGMA foreign_keys")) {
            assertThat(foreignKeys.getString(1)).isEqualTo("0");
        }
    }

    private Map<String, String> settings() {
        return ports().database().jdbi().withHandle(this::settings);
    }

    private Map<String, String> settings(Handle handle) {
        return SAFE.keySet().stream()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> handle.createQuery("PRAGMA " + name)
                                .mapTo(String.class)
                                .one()));
    }
}
