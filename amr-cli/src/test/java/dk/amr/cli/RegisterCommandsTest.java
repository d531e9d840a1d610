package dk.amr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void the_fixture_is_all_new_the_first_time() {
        Office office = Office.setUp(folder);

        Office.Answer answer = office.run(
                "register", "import", office.fixture().toString(), "--as-of", "2027-01-01", "--format", "json");

        assertThat(answer.code()).isZero();
        assertThat(answer.result())
                .startsWith("{\"rows\":24,\"persons\":{\"new\":23,\"changed\":0,\"unchanged\":0},"
                        + "\"workplaces\":{\"new\":6,\"changed\":0,\"unchanged\":0},"
                        + "\"mandates\":{\"new\":18,\"changed\":0,\"unchanged\":0},"
                        + "\"memberships\":{\"new\":15,\"changed\":0,\"unchanged\":0},\"missing\":0,\"warnings\":[")
                .endsWith("\"refused\":[],\"applied\":true}" + System.lineSeparator());
    }

    @Test
    void the_same_file_again_changes_nothing() {
        Office office = Office.withRegister(folder);

        JsonNode report = office.run("register", "import", office.fixture().toString(), "--format", "json")
                .isDone()
                .json();

        assertThat(report.path("persons").path("unchanged").asInt()).isEqualTo(23);
        assertThat(report.path("mandates").path("unchanged").asInt()).isEqualTo(18);
        assertThat(report.findValuesAsText("new")).containsOnly("0");
        assertThat(report.findValuesAsText("changed")).containsOnly("0");
    }

    @Test
    void a_dry_run_tells_and_does_nothing() {
        Office office = Office.setUp(folder);

        JsonNode report = office.run("register", "import", office.fixture().toString(), "--dry-run", "--format", "json")
                .isDone()
                .json();

        assertThat(report.path("applied").asBoolean()).isFalse();
        assertThat(report.path("persons").path("new").asInt()).isEqualTo(23);
        assertThat(office.run("mandate", "list", "--format", "json").json().path("mandates"))
                .isEmpty();
    }

    @Test
    void one_refused_row_refuses_the_file_and_says_which() {
        Office office = Office.setUp(folder);
        Path file = office.fixtureWith("lokalaftale 2024", "");

        Office.Answer answer = office.run("register", "import", file.toString(), "--format", "json");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.messages()).contains("Intet er læst ind", "række 7").doesNotContain("Eva", "Exception");
        JsonNode refused = answer.json().path("refused").get(0);
        assertThat(answer.json().path("applied").asBoolean()).isFalse();
        assertThat(refused.path("row").asInt()).isEqualTo(7);
        assertThat(refused.path("column").asText()).isEqualTo("Valgperiode");
        assertThat(refused.path("rule").asText()).isEqualTo("term-needs-agreement");
        assertThat(refused.path("message").asText()).isNotEmpty();
        assertThat(refused).hasSize(4);
    }

    @Test
    void with_partial_the_rest_is_taken_over() {
        Office office = Office.setUp(folder);
        Path file = office.fixtureWith("lokalaftale 2024", "");

        Office.Answer answer = office.run("register", "import", file.toString(), "--partial", "--format", "json");

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.json().path("applied").asBoolean()).isTrue();
        assertThat(answer.json().path("refused")).hasSize(1);
        assertThat(answer.json().path("mandates").path("new").asInt()).isEqualTo(17);
    }

    @Test
    void what_cannot_be_read_is_wrong_usage_and_no_json() throws IOException {
        Office office = Office.setUp(folder);
        Path zip = Files.write(folder.resolve("register.xlsx"), new byte[] {'P', 'K', 3, 4});
        Path cpr = office.fixtureWith("lokalaftale 2024", "010203-1234");

        assertThat(office.run("register", "import", "findes-ikke.csv").code()).isEqualTo(2);
        assertThat(office.run("register", "import", folder.toString()).code()).isEqualTo(2);
        assertThat(office.run("register", "import", zip.toString()).code()).isEqualTo(2);
        Office.Answer refused = office.run("register", "import", cpr.toString(), "--format", "json");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.result()).isEmpty();
        assertThat(refused.messages()).contains("CPR").doesNotContain("010203", "1234");
    }

    @Test
    void what_is_exported_is_imported_without_any_change() throws IOException {
        Office office = Office.withRegister(folder);
        Path file = folder.resolve("export.csv");

        office.run("register", "export", file.toString()).isDone();

        assertThat(Files.readString(file, StandardCharsets.UTF_8)).startsWith("\uFEFFMedlemsnr;Fornavn;");
        assertThat(Files.readAllLines(file)).hasSize(25);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        JsonNode report = office.run("register", "import", file.toString(), "--format", "json")
                .isDone()
                .json();
        assertThat(report.findValuesAsText("new")).containsOnly("0");
        assertThat(report.findValuesAsText("changed")).containsOnly("0");
    }

    @Test
    void an_export_to_nowhere_says_so() {
        Office office = Office.withRegister(folder);

        Office.Answer answer =
                office.run("register", "export", folder.resolve("nowhere/x.csv").toString());

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.messages()).contains("kan ikke skrives");
    }
}
