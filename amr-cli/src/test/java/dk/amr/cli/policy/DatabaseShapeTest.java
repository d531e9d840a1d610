package dk.amr.cli.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.cli.Office;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A database that is older or newer than the program stops a command before it does anything. */
class DatabaseShapeTest {

    private static final List<String> COMMANDS = List.of(
            "kreds list",
            "mandate list",
            "kommunegruppe list",
            "report coverage",
            "account list",
            "audit verify",
            "register export out.csv");

    @TempDir
    private Path folder;

    private Office office(Databases database) {
        Office office = database.anEmptyOffice(folder);
        office.run("init", "--kreds", "Østjylland", "--admin", "chef@example.org")
                .isDone();
        return office;
    }

    private static void areStopped(Office office, String danish, String english) {
        for (String command : COMMANDS) {
            Office.Answer answer = office.run(command.split(" "));

            assertThat(answer.code()).as(command + answer.messages()).isEqualTo(1);
            assertThat(answer.result()).isEmpty();
            assertThat(answer.messages().strip().lines())
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains(danish);
        }
        assertThat(office.run("kreds", "list", "--lang", "en").messages()).contains(english);
    }

    @ParameterizedTest
    @EnumSource
    void an_older_one_is_to_be_migrated(Databases database) {
        Office office = office(database);
        Databases.run(database.url(folder), "ALTER TABLE account DROP COLUMN called");
        Databases.run(database.url(folder), "DELETE FROM flyway_schema_history WHERE version = '049'");

        areStopped(office, "Kør: amr db migrate", "Run: amr db migrate");
        assertThat(office.run("serve", "--port", "0").code()).isEqualTo(1);
        assertThat(office.run("db", "status").code()).isZero();
        office.run("db", "migrate").isDone();
        office.run("kreds", "list").isDone();
    }

    @ParameterizedTest
    @EnumSource
    void a_newer_one_wants_a_newer_program(Databases database) {
        Office office = office(database);
        Databases.run(
                database.url(folder),
                "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum, "
                        + "installed_by, execution_time, success) SELECT 999, '999', 'later', 'SQL', "
                        + "'V999__later.sql', 1, installed_by, 1, success FROM flyway_schema_history "
                        + "WHERE version = '001'");

        areStopped(office, "nyere udgave", "newer version");
        assertThat(office.run("serve", "--port", "0").code()).isEqualTo(1);
        assertThat(office.run("db", "status").code()).isZero();
    }
}
