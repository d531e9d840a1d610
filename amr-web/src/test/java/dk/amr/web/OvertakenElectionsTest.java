package dk.amr.web;

import static dk.amr.web.TwoBrowsers.fields;
import static dk.amr.web.TwoBrowsers.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** E9, of elections that wait to be registered and of mandates that rest: the last to save sees how it stands now. */
class OvertakenElectionsTest {

    private final RunningWeb web = RunningWeb.withF1();
    private final Season season = Season.in(web);
    private final TwoBrowsers both = TwoBrowsers.of(web);

    @BeforeEach
    void reportAwaiting() {
        String page = "/personer/" + season.person("Medlem30") + "/hverv";
        both.first()
                .submit(
                        page,
                        page,
                        Map.of(
                                "role",
                                "AMR",
                                "workplace",
                                "Bosted Elmehøj",
                                "from",
                                "15-11-2026",
                                "months",
                                "24",
                                "awaiting",
                                "ja"));
    }

    @AfterEach
    void stop() {
        web.close();
    }

    private String form(String person, String word) {
        return both.href("/personer/" + season.person(person), word);
    }

    @Test
    void an_election_that_was_registered_first_says_so_to_whoever_registers_it_too() {
        String form = form("Medlem30", "registrer");

        HttpResponse<String> late = both.late(form, form, fields(), fields());

        assertThat(rows(late))
                .singleElement()
                .satisfies(row -> assertThat(row.get(1)).contains("Hvervet løber fra 15. november 2026"));
    }

    @Test
    void an_election_that_was_registered_first_is_not_rejected_unseen() {
        String registering = form("Medlem30", "registrer");
        String rejecting = form("Medlem30", "afvis");
        String seen = TwoBrowsers.version(both.second().get(rejecting).body());
        both.first().submit(registering, registering, Map.of("version", seen));

        HttpResponse<String> late =
                both.second().submit(rejecting, rejecting, Map.of("reason", "DATA_ERROR", "version", seen));

        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.body()).contains("En anden har ændret dette imens.");
        assertThat(both.first().get("/personer/" + season.person("Medlem30")).body())
                .contains("Medlem30 Prøve er AMR på Bosted Elmehøj");
    }

    @Test
    void a_rejection_that_somebody_else_gave_first_stands_with_its_reason() {
        String form = form("Medlem30", "afvis");

        HttpResponse<String> late =
                both.late(form, form, fields("reason", "DATA_ERROR"), fields("reason", "ELECTION_INVALID"));

        assertThat(late.body()).contains("value=\"ELECTION_INVALID\" checked");
        assertThat(rows(late)).isNotEmpty();
    }

    @Test
    void an_absence_that_was_noted_first_is_told_beside_another_day() {
        String form = form("anna", "orlov");

        HttpResponse<String> late = both.late(form, form, fields("on", "20-12-2026"), fields("on", "28-12-2026"));

        assertThat(rows(late))
                .singleElement()
                .satisfies(row -> assertThat(row.get(1)).contains("Orlov siden 20. december 2026."));
        assertThat(late.body()).contains("value=\"28-12-2026\"");
    }

    @Test
    void an_absence_that_was_ended_first_is_told_beside_another_day() {
        String away = form("anna", "orlov");
        both.first()
                .submit(
                        away,
                        away,
                        fields(
                                "on",
                                "20-12-2026",
                                "version",
                                TwoBrowsers.version(both.first().get(away).body())));
        String form = form("anna", "tilbage");

        HttpResponse<String> late = both.late(form, form, fields("on", "28-12-2026"), fields("on", "30-12-2026"));

        assertThat(rows(late)).isNotEmpty();
        assertThat(late.body()).contains("value=\"30-12-2026\"");
    }
}
