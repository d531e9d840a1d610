package dk.amr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultTest {

    @TempDir
    private Path folder;

    @Test
    void a_fault_of_ours_has_a_number_and_shows_no_insides() throws IOException, SQLException {
        Office office = Office.setUp(folder);
        execute(office, "ALTER TABLE access_key RENAME TO lost");

        Office.Answer answer = office.run("kreds", "list");
        Office.Answer detailed = office.run("kreds", "list", "--debug");

        assertThat(answer.code()).isEqualTo(70);
        assertThat(answer.result()).isEmpty();
        assertThat(answer.messages()).containsPattern("fejlnummer [0-9A-F]{8}").doesNotContain("Exception", "\tat ");
        assertThat(detailed.messages()).contains("Exception", "\tat ");
        String number = answer.messages().replaceAll("(?s).*fejlnummer ([0-9A-F]{8}).*", "$1");
        assertThat(Files.readString(office.home().resolve("faults.log")))
                .contains(number, "at dk.amr.cli")
                .doesNotContain("no such table");
    }

    @Test
    void a_file_that_is_no_database_is_told_at_once_with_the_way_out() throws IOException {
        Office office = Office.setUp(folder);
        Path backup = folder.resolve("backup.zip");
        office.run("backup", "create", backup.toString()).isDone();
        Files.writeString(office.home().resolve("amr.db"), "no database ".repeat(1000));

        Office.Answer answer = office.run("kreds", "list");

        assertThat(answer.code()).isEqualTo(70);
        assertThat(answer.messages()).contains("amr backup restore").doesNotContain("svarer ikke");
        office.run("backup", "restore", backup.toString(), "--confirm").isDone();
        office.run("kreds", "list").isDone();
    }

    @Test
    void the_web_waits_for_a_database_that_is_current() {
        Office office = Office.setUp(folder).with("AMR_DATABASE_URL", "jdbc:sqlite:" + folder.resolve("empty.db"));

        Office.Answer answer = office.run("serve", "--port", "0");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.messages()).contains("Kør: amr db migrate");
    }

    @Test
    void a_token_that_does_not_fit_the_database_is_told() {
        Office office = Office.setUp(folder).with("AMR_DATABASE_URL", "jdbc:sqlite:" + folder.resolve("other.db"));
        office.run("db", "migrate").isDone();

        assertThat(office.run("kreds", "list").code()).isEqualTo(2);
        assertThat(office.run("kreds", "list").messages()).contains("nøgle passer ikke");
    }

    private static void execute(Office office, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + office.home().resolve("amr.db"));
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
