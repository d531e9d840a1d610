package dk.amr.cli.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.amr.cli.Office;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guard by command, in an office that has F1, on both databases. */
class CheckingNotesTest {

    private static final String DAY = "2027-02-09";

    @TempDir
    private Path folder;

    private Office.Answer check(Office office, byte[] notes, String... more) throws IOException {
        Path file = Files.write(folder.resolve("notes.txt"), notes);
        List<String> command = new ArrayList<>(List.of("guard", "check", file.toString(), "--network", "Skanderborg"));
        command.addAll(List.of(more));
        return F1Office.on(office, DAY, command.toArray(String[]::new));
    }

    private JsonNode found(Office office, String notes) throws IOException {
        return check(office, notes.getBytes(StandardCharsets.UTF_8), "--format", "json")
                .isDone()
                .json();
    }

    @ParameterizedTest
    @EnumSource
    void SC5_a_note_about_somebody_is_flagged_and_one_about_the_task_is_not(Databases database) throws IOException {
        Office office = F1Office.asDescribed(database, folder);

        Office.Answer answer = check(
                office,
                "Mette er umulig\nsamarbejdet om vagtplanen\n".getBytes(StandardCharsets.UTF_8),
                "--format",
                "json");

        assertThat(answer.isDone().result())
                .isEqualToIgnoringNewLines(
                        "{\"notes\":2,\"findings\":[{\"line\":1,\"start\":0,\"end\":5,\"kind\":\"NAME\"}]}");
        assertThat(answer.messages()).isEmpty();
        assertThat(found(office, "JK på natholdet").toString())
                .contains("{\"line\":1,\"start\":0,\"end\":2,\"kind\":\"INITIALS\"}");
    }

    @ParameterizedTest
    @EnumSource
    void whoever_has_a_mandate_at_a_participants_workplace_is_known(Databases database) throws IOException {
        Office office = F1Office.asDescribed(database, folder);

        assertThat(found(office, "Vi talte om Niels og Carla Prøve, ikke om at prøve noget nyt")
                        .path("findings"))
                .hasSize(2);
        assertThat(found(office, "\uFEFF\r\n \r\n𝒳 hos Lis\r\nDøgninstitutionen Kildegården har plads\r\n")
                        .toString())
                .isEqualTo("{\"notes\":2,\"findings\":[{\"line\":3,\"start\":6,\"end\":9,\"kind\":\"NAME\"}]}");
    }

    @ParameterizedTest
    @EnumSource
    void people_are_told_what_to_do_and_never_shown_the_note(Databases database) throws IOException {
        Office office = F1Office.asDescribed(database, folder);
        byte[] notes = "Mette har 010190-1234".getBytes(StandardCharsets.UTF_8);

        Office.Answer answer = check(office, notes).isDone();

        assertThat(answer.result()).contains("name", "edit or confirm", "CPR number", "must go");
        assertThat(answer.result() + answer.messages()).doesNotContain("Mette", "010190", "1234");
        assertThat(answer.messages()).contains("Notes: 1");
        assertThat(check(office, notes, "--format", "csv").isDone().result()).contains("Line;From;To");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_no_text_and_what_is_no_network_is_refused_without_repeating_it(Databases database) throws IOException {
        Office office = F1Office.asDescribed(database, folder);

        Office.Answer windows = check(office, "Mette på arbejde".getBytes(Office.WINDOWS), "--format", "json");
        assertThat(windows.code()).isEqualTo(2);
        assertThat(windows.result()).isEmpty();
        assertThat(windows.messages()).contains("UTF-8").doesNotContain("Mette");
        assertThat(F1Office.on(office, DAY, "guard", "check", "missing.txt", "--network", "Skanderborg")
                        .code())
                .isEqualTo(2);
        Path file = Files.writeString(folder.resolve("some.txt"), "intet");
        assertThat(F1Office.refused(office, DAY, "guard", "check", file.toString(), "--network", "Nirgendwo"))
                .isNotEmpty();
    }
}
