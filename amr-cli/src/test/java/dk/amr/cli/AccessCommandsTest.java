package dk.amr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void a_colleague_gets_an_account_by_a_link() {
        Office office = Office.setUp(folder).with("AMR_BASE_URL", "https://amr.example.org/");

        Office.Answer answer = office.run("account", "add", "Ny@Example.org", "--role", "fu,kredsformand");

        assertThat(answer.code()).isZero();
        assertThat(answer.result()).startsWith("https://amr.example.org/velkommen/");
        assertThat(office.run("account", "list").result())
                .contains("ny@example.org", "FU", "kredsformand", "systemadministrator");
        assertThat(office.run("account", "add", "ny@example.org", "--role", "fu")
                        .code())
                .isEqualTo(1);
        assertThat(office.run("account", "add", "x@example.org", "--role", "kejser")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void roles_change_and_accounts_close() {
        Office office = Office.setUp(folder);
        office.run("account", "add", "ny@example.org", "--role", "konsulent", "--role", "kontor")
                .isDone();

        office.run("account", "roles", "ny@example.org", "--role", "PRIVACY").isDone();
        office.run("account", "disable", "ny@example.org").isDone();

        assertThat(office.run("account", "list", "--format", "json").json().toString())
                .contains(
                        "\"email\":\"ny@example.org\",\"name\":null,\"roles\":[\"PRIVACY\"],\"isService\":false,\"isDisabled\":true");
        assertThat(office.run("account", "disable", "chef@example.org").code()).isEqualTo(1);
        assertThat(office.run("account", "disable", "ukendt@example.org").code())
                .isEqualTo(1);
    }

    @Test
    void a_token_is_the_whole_answer() {
        Office office = Office.setUp(folder);

        assertThat(office.run("account", "token", "chef@example.org").isDone().result())
                .matches("[A-Za-z0-9_-]{43}\\R");
    }

    @Test
    void the_trail_is_whole_until_somebody_edits_it() throws SQLException {
        Office office = Office.withRegister(folder);
        office.run("report", "coverage").isDone();

        assertThat(office.run("audit", "verify", "--format", "json")
                        .isDone()
                        .json()
                        .path("intact")
                        .asBoolean())
                .isTrue();
        assertThat(office.run("audit", "list").isDone().result())
                .contains("IMPORT_REGISTER", "rows=24")
                .doesNotContain("Anna");
        edit(office);
        Office.Answer broken = office.run("audit", "verify");
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.messages()).contains("brudt ved hændelse 2");
    }

    private static void edit(Office office) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + office.home().resolve("amr.db"));
                Statement statement = connection.createStatement()) {
            for (String trigger : new String[] {"audit_event_is_never_changed", "audit_event_stays"}) {
                statement.execute("DROP TRIGGER IF EXISTS " + trigger);
            }
            statement.execute("UPDATE audit_event SET detail = 'rows=25' WHERE number = 2");
        }
    }

    @Test
    void an_account_has_the_name_of_its_owner() {
        Office office = Office.setUp(folder);
        office.run("account", "add", "ny@example.org", "--role", "fu", "--name", "Nora Prøve")
                .isDone();
        assertThat(office.run("account", "list", "--format", "json")
                        .isDone()
                        .json()
                        .findValuesAsText("name"))
                .contains("Nora Prøve");

        assertThat(office.run("account", "name", "ny@example.org").code()).isEqualTo(2);
        office.run("account", "name", "ny@example.org", "--remove").isDone();

        assertThat(office.run("account", "list").result()).doesNotContain("Nora Prøve");
    }
}
