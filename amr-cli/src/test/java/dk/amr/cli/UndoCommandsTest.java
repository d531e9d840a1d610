package dk.amr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoCommandsTest {

    @TempDir
    private Path folder;

    private JsonNode imports(Office office) {
        return office.run("register", "imports", "--format", "json")
                .isDone()
                .json()
                .path("imports");
    }

    private int mandates(Office office) {
        return office.run("mandate", "list", "--format", "json")
                .json()
                .path("mandates")
                .size();
    }

    @Test
    void imports_are_listed_with_what_they_did_and_whether_they_can_be_undone() {
        Office office = Office.withRegister(folder);

        JsonNode only = imports(office).get(0);

        assertThat(imports(office)).hasSize(1);
        assertThat(only.path("number").asInt()).isEqualTo(1);
        assertThat(only.path("file").asText()).isEqualTo("f1-register.csv");
        assertThat(only.path("persons").path("new").asInt()).isEqualTo(23);
        assertThat(only.path("standing").asText()).isEqualTo("UNDOABLE");
        assertThat(office.run("register", "imports").isDone().result()).contains("Kommandolinjen");
        assertThat(office.run("register", "imports").isDone().result())
                .contains("f1-register.csv", "23 nye, 0 ændrede", "Kan den fortrydes?", "ja", "4. jan. 2027 kl. 10.00")
                .doesNotContain("/f1", folder.toString());
    }

    @Test
    void the_latest_import_is_undone_after_a_dry_run_that_does_nothing() {
        Office office = Office.withRegister(folder);

        String dryRun = office.run("register", "undo", "--dry-run").isDone().result();
        assertThat(dryRun).contains("Prøve: indlæsning 1, intet er ændret", "23 fjernes");
        assertThat(mandates(office)).isEqualTo(18);

        assertThat(office.run("register", "undo").isDone().result()).contains("Fortrudt: indlæsning 1");
        assertThat(mandates(office)).isZero();
        assertThat(imports(office).get(0).path("standing").asText()).isEqualTo("UNDONE");
        assertThat(office.run("register", "undo").code()).isEqualTo(1);
    }

    @Test
    void what_is_in_the_way_is_named_and_nothing_is_changed() {
        Office office = Office.withRegister(folder);
        office.run("consent", "give", "--person", "100001", "--purpose", "phone")
                .isDone();

        Office.Answer dryRun = office.run("register", "undo", "1", "--dry-run", "--format", "json");
        Office.Answer answer = office.run("register", "undo", "1");

        assertThat(dryRun.code()).isEqualTo(1);
        assertThat(dryRun.json().path("undone").asBoolean()).isFalse();
        assertThat(dryRun.json().path("obstacles").get(0).path("what").asText()).isEqualTo("CONSENT");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.messages()).contains("samtykker (1: Anna Prøve)");
        assertThat(mandates(office)).isEqualTo(18);
    }

    @Test
    void those_who_are_missing_are_named_to_people_and_counted_for_programs() {
        Office office = Office.withRegister(folder);
        Path file =
                office.fixtureWith("100030;Medlem30;Prøve;medlem30@example.org", "100040;Nina;Prøve;nina@example.org");

        assertThat(office.run("register", "import", file.toString(), "--dry-run")
                        .isDone()
                        .result())
                .contains("ikke i filen: 1", "  Medlem30 Prøve, 100030");
        assertThat(office.run("register", "import", file.toString(), "--dry-run", "--format", "json")
                        .isDone()
                        .result())
                .contains("\"missing\":1,\"warnings\"")
                .doesNotContain("Medlem30");
    }
}
