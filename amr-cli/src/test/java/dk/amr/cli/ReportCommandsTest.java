package dk.amr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void coverage_of_the_fixture_is_exact() {
        Office office = Office.withRegister(folder);

        Office.Answer answer = office.run("report", "coverage", "--as-of", "2027-01-01", "--format", "json");

        assertThat(answer.messages()).isEmpty();
        assertThat(answer.result())
                .isEqualToIgnoringNewLines("{\"asOf\":\"2027-01-01\",\"eligible\":6,\"offered\":0,\"inNetwork\":0,"
                        + "\"notMembers\":3,\"kommunegrupper\":["
                        + "{\"name\":\"Samsø\",\"hasNetwork\":false,\"eligible\":1,\"offered\":0,\"inNetwork\":0},"
                        + "{\"name\":\"Skanderborg\",\"hasNetwork\":false,\"eligible\":3,\"offered\":0,\"inNetwork\":0},"
                        + "{\"name\":\"Aarhus\",\"hasNetwork\":false,\"eligible\":2,\"offered\":0,\"inNetwork\":0}]}");
    }

    @Test
    void the_day_asked_for_decides() {
        Office office = Office.withRegister(folder);

        assertThat(office.run("report", "coverage", "--as-of", "2026-12-31", "--format", "json")
                        .json()
                        .path("eligible")
                        .asInt())
                .isEqualTo(7);
        assertThat(office.run("report", "coverage", "--format", "json")
                        .json()
                        .path("asOf")
                        .asText())
                .isEqualTo("2027-01-04");
    }

    @Test
    void outside_the_office_no_small_figure_is_shown() {
        Office office = Office.withRegister(folder);

        Office.Answer answer =
                office.run("report", "coverage", "--as-of", "2027-01-01", "--audience", "fu", "--format", "json");

        assertThat(answer.json().path("kommunegrupper")).hasSize(1);
        assertThat(answer.json().path("notMembers").isNull()).isTrue();
        assertThat(answer.json().path("eligible").asInt()).isEqualTo(6);
    }

    @Test
    void people_get_a_table_and_a_sentence_in_their_language() {
        Office office = Office.withRegister(folder);

        String danish = office.run("report", "coverage").result();
        String english = office.run("report", "coverage", "--lang", "en").result();

        assertThat(danish).contains("Kommunegruppe", "Skal have tilbud", "nej", "I alt skal 6 have tilbud");
        assertThat(english).contains("Eligible", "no", "In all 6 are to have an offer");
    }

    @Test
    void spreadsheets_get_separated_text() {
        Office office = Office.withRegister(folder);

        assertThat(office.run("report", "coverage", "--format", "csv").result())
                .startsWith("\uFEFFKommunegruppe;Netværk;Skal have tilbud;Har tilbud;I netværk\r\nSamsø;nej;1;0;0\r\n");
    }
}
