package dk.amr.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.installation.backup.BackupIsDamaged;
import dk.amr.domain.installation.backup.DatabaseCopies;
import dk.amr.domain.installation.backup.Replaced;
import dk.amr.domain.kit.Given;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JdbiDatabaseCopiesTest {

    @Nested
    final class InSqlite extends OnSqlite implements Copying {

        @Override
        public JdbiPorts nothing(Path folder) {
            return JdbiPorts.open(settings(folder.resolve("amr.db")));
        }

        @Override
        public AutoCloseable somebodyElse() throws SQLException {
            Connection other =
                    DriverManager.getConnection(ports().database().settings().url());
            try (Statement sql = other.createStatement()) {
                sql.executeQuery("SELECT count(*) FROM kreds").close();
            }
            return other;
        }

        @Test
        void what_takes_its_place_is_for_its_owner_alone(@TempDir Path folder) throws IOException {
            Given.in(ports());
            copies().copyInto(folder);

            copies().replaceBy(folder, NOW, unused -> {});

            for (Path file :
                    List.of(folder.resolve("amr.db"), ports().database().file())) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            }
        }

        @Test
        void no_page_keeps_what_is_removed_before_the_copy_takes_its_place(@TempDir Path folder) throws IOException {
            Given.in(ports());
            inDatabase("UPDATE kreds SET sort_key = 'kanarie-7f3a' || sort_key");
            copies().copyInto(folder);

            copies().replaceBy(folder, NOW, unused -> inDatabase("UPDATE kreds SET sort_key = name_key"));

            Path live = ports().database().file();
            assertThat(Files.readString(live, StandardCharsets.ISO_8859_1)).doesNotContain("kanarie-7f3a");
            try (Stream<Path> files = Files.list(live.getParent())) {
                assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.contains(".lock")))
                        .containsExactlyInAnyOrder("amr.db", "amr.db.before-restore-20270201-100000");
            }
            assertThat(Files.readString(
                            live.resolveSibling("amr.db.before-restore-20270201-100000"), StandardCharsets.ISO_8859_1))
                    .contains("kanarie-7f3a");
        }

        @Test
        void a_database_that_cannot_be_read_any_more_is_replaced(@TempDir Path folder, @TempDir Path other)
                throws IOException {
            Given.in(ports());
            copies().copyInto(folder);
            Files.writeString(other.resolve("amr.db"), "no database at all ".repeat(500));
            try (JdbiPorts damaged = nothing(other)) {
                DatabaseCopies there = damaged.injector().getInstance(DatabaseCopies.class);

                assertThat(there.isEmpty()).isFalse();
                assertThat(there.holding()).isEmpty();
                assertThat(there.tellsWhoGetsIn()).isFalse();
                assertThat(there.replaceBy(folder, NOW, unused -> {}).knewWhoGetsIn())
                        .isFalse();
                assertThat(damaged.kredse().all()).hasSize(2);
            }
        }

        @Test
        void a_file_that_nothing_was_ever_put_in_is_not_kept(@TempDir Path folder, @TempDir Path other)
                throws IOException {
            Given.in(ports());
            copies().copyInto(folder);
            try (JdbiPorts empty = nothing(other)) {
                empty.database().jdbi().useHandle(handle -> handle.execute("PRAGMA user_version"));
                assertThat(other.resolve("amr.db")).isNotEmptyFile();

                Replaced replaced =
                        empty.injector().getInstance(DatabaseCopies.class).replaceBy(folder, NOW, unused -> {});

                assertThat(replaced.former()).isEmpty();
                assertThat(empty.kredse().all()).hasSize(2);
            }
            try (Stream<Path> files = Files.list(other)) {
                assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.contains(".lock")))
                        .containsExactly("amr.db");
            }
        }

        @Test
        void a_trigger_that_somebody_put_into_a_copy_is_found(@TempDir Path folder) throws SQLException {
            Given.in(ports());
            copies().copyInto(folder);
            try (Connection copy = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("amr.db"));
                    Statement sql = copy.createStatement()) {
                sql.execute("CREATE TRIGGER flyway_x AFTER INSERT ON kreds BEGIN DELETE FROM account; END");
            }

            assertThatThrownBy(() -> copies().examine(folder, "sqlite")).isInstanceOf(BackupIsDamaged.class);
        }

        private void inDatabase(String statement) {
            ports().transactions().run(() -> ports().database().jdbi().useHandle(handle -> handle.execute(statement)));
        }
    }

    @Nested
    final class InPostgresql extends OnPostgresql implements Copying {

        @Override
        public JdbiPorts nothing(Path folder) {
            JdbiPorts other = another();
            Flyway.configure()
                    .dataSource(other.database().source())
                    .cleanDisabled(false)
                    .load()
                    .clean();
            return other;
        }

        @Override
        public AutoCloseable somebodyElse() throws SQLException {
            Connection other = ports().database().source().getConnection();
            other.setAutoCommit(false);
            try (Statement sql = other.createStatement()) {
                sql.executeQuery("SELECT count(*) FROM kreds").close();
            }
            return other;
        }
    }
}
