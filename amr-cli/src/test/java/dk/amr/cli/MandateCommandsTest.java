package dk.amr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MandateCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void a_mandate_is_reported_for_a_person_known_by_number_and_a_place_known_by_name() {
        Office office = Office.withRegister(folder);

        Office.Answer answer = office.run(
                "mandate",
                "report",
                "--person",
                "100030",
                "--workplace",
                "Bosted Elmehøj",
                "--role",
                "amr",
                "--elected",
                "2027-01-02",
                "--from",
                "2027-02-01",
                "--months",
                "24");

        assertThat(answer.code()).as(answer.messages()).isZero();
        assertThat(answer.result()).matches("[0-9a-f-]{36}\\R");
        assertThat(answer.messages()).contains("31. januar 2029");
        assertThat(mandatesOf(office, "Medlem30")).hasSize(1);
    }

    @Test
    void a_rule_that_says_no_is_one_sentence_and_code_1() {
        Office office = Office.withRegister(folder);

        Office.Answer answer = office.run(
                "mandate",
                "report",
                "--person",
                "100030",
                "--workplace",
                "Bosted Elmehøj",
                "--role",
                "AMR",
                "--from",
                "2027-02-01",
                "--months",
                "36");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.result()).isEmpty();
        assertThat(answer.messages().strip()).contains("aftale").doesNotContain("\n");
    }

    @Test
    void a_mandate_is_paused_resumed_and_ended() {
        Office office = Office.withRegister(folder);

        office.run("mandate", "pause", "--person", "finn@example.org", "--on", "2027-01-04")
                .isDone();
        assertThat(mandatesOf(office, "Finn").get(0).path("state").asText()).isEqualTo("LONG_ABSENCE");

        office.run("mandate", "resume", "--person", "Finn Prøve", "--on", "2027-02-01")
                .isDone();
        office.run(
                        "mandate",
                        "end",
                        "--person",
                        "100006",
                        "--role",
                        "AMR",
                        "--on",
                        "2027-03-31",
                        "--reason",
                        "left-workplace",
                        "--as-of",
                        "2027-03-01")
                .isDone();
        assertThat(mandatesOf(office, "Finn").get(0).path("lastDay").asText()).isEqualTo("2027-03-31");
    }

    @Test
    void several_mandates_of_one_person_are_told_apart_by_the_role() {
        Office office = Office.withRegister(folder);

        assertThat(office.run("mandate", "pause", "--person", "Dan Prøve", "--on", "2027-01-04")
                        .code())
                .isEqualTo(1);
        office.run("mandate", "pause", "--person", "Dan Prøve", "--role", "TR", "--on", "2027-01-04")
                .isDone();
    }

    @Test
    void a_mandate_is_chosen_by_its_id_too() {
        Office office = Office.withRegister(folder);
        String id = mandatesOf(office, "Anna").get(0).path("id").asText();

        office.run("mandate", "end", "--id", id, "--on", "2027-01-31", "--reason", "fratrådt arbejdspladsen")
                .isDone();
    }

    @Test
    void what_makes_no_sense_is_code_2() {
        Office office = Office.withRegister(folder);

        assertThat(office.run("mandate", "end", "--on", "2027-01-31", "--reason", "other")
                        .messages())
                .contains("--person");
        assertThat(office.run("mandate", "end", "--person", "Anna", "--on", "31-01-2027", "--reason", "other")
                        .code())
                .isEqualTo(2);
        assertThat(office.run("mandate", "end", "--person", "Anna", "--on", "2027-01-31", "--reason", "træt")
                        .messages())
                .contains("--reason:", "LEFT_WORKPLACE");
        assertThat(office.run("mandate", "end", "--id", "7", "--on", "2027-01-31", "--reason", "other")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void the_list_shows_what_runs_and_with_all_what_is_over() {
        Office office = Office.withRegister(folder);

        assertThat(list(office, "--as-of", "2027-01-01")).hasSize(18);
        assertThat(list(office, "--role", "TR", "--as-of", "2027-01-01")).hasSize(3);
        assertThat(list(office, "--workplace", "elmehoej", "--as-of", "2027-01-01"))
                .hasSize(4);
        assertThat(list(office, "--as-of", "2031-01-01")).hasSize(6);
        assertThat(list(office, "--all", "--as-of", "2031-01-01")).hasSize(18);
        assertThat(office.run("mandate", "list", "--as-of", "2027-01-01").result())
                .contains("Arbejdsplads", "i gang", "14-11-2028");
    }

    @Test
    void the_list_of_one_person_takes_what_the_other_commands_take() {
        Office office = Office.withRegister(folder);
        JsonNode dan = list(office, "--person", "100004", "--as-of", "2027-01-01");

        assertThat(dan)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.path("person").asText()).isEqualTo("Dan Prøve"));
        assertThat(list(office, "--person", "dan prøve", "--as-of", "2027-01-01"))
                .isEqualTo(dan);
        assertThat(list(office, "--person", "dan@example.org", "--as-of", "2027-01-01"))
                .isEqualTo(dan);
        assertThat(list(office, "--person", "100004", "--workplace", "elmehøj", "--as-of", "2027-01-01"))
                .isEmpty();
        assertThat(list(office, "--person", "100030", "--as-of", "2027-01-01")).isEmpty();
    }

    @Test
    void the_list_of_somebody_unknown_or_of_several_is_refused_in_one_sentence() {
        Office office = Office.setUp(folder);
        office.run(
                        "register",
                        "import",
                        office.fixtureWith("100031;Medlem31", "100031;Medlem30").toString())
                .isDone();

        for (String nobody : List.of("Dan", "Findes Ikke", "999999", "Medlem30 Prøve")) {
            Office.Answer answer = office.run("mandate", "list", "--person", nobody);

            assertThat(answer.code()).as(nobody).isEqualTo(1);
            assertThat(answer.result()).isEmpty();
            assertThat(answer.messages().strip().lines()).hasSize(1);
        }
    }

    private static JsonNode list(Office office, String... options) {
        String[] arguments = new String[options.length + 4];
        System.arraycopy(new String[] {"mandate", "list", "--format", "json"}, 0, arguments, 0, 4);
        System.arraycopy(options, 0, arguments, 4, options.length);
        return office.run(arguments).isDone().json().path("mandates");
    }

    private static JsonNode mandatesOf(Office office, String name) {
        return list(office, "--person", name + " Prøve", "--as-of", "2027-01-05");
    }
}
