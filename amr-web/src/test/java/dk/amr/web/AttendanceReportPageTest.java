package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AttendanceReportPageTest {

    @Test
    void where_there_are_no_networks_the_reports_do_not_say_that_all_is_well() {
        try (RunningWeb web = RunningWeb.empty()) {
            Browser office = web.browserOf(Role.OFFICE_ADMIN);

            assertThat(office.get("/rapporter/kadence?aar=2027").body())
                    .contains("<h1>Der er ingen netværk endnu</h1>")
                    .doesNotContain("Ingen netværk mangler");
            assertThat(office.get("/rapporter/afvigelser?aar=2027").body())
                    .contains("<h1>Ingen afvigelser i 2027</h1>")
                    .doesNotContain("Alle møder");
        }
    }

    private final RunningWeb web = RunningWeb.withF1();

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void a_dash_where_a_day_might_stand_is_explained() {
        Season.in(web);

        assertThat(web.browserOf(Role.OFFICE_ADMIN)
                        .get("/rapporter/kadence?aar=2027")
                        .body())
                .contains("»Næste møde senest« er den sidste dag", "En streg betyder, at ingen mangler");
    }

    @Test
    void a_figure_and_its_share_stay_on_one_line() {
        Season.in(web);
        Meetings.in(web);

        assertThat(web.browserOf(Role.OFFICE_ADMIN)
                        .get("/rapporter/fremmoede?aar=2026")
                        .body())
                .contains("Kun holdte møder er talt med.")
                .containsPattern("<td[^>]*>\\d/\\d\u00a0\\(\\d+,\\d\u00a0%\\)</td>");
    }

    private String whoComes(Role role) {
        return web.browserOf(role).get("/rapporter/fremmoede?aar=2026").body();
    }

    @Test
    void what_those_present_answered_is_told_for_the_whole_kreds_to_everybody_who_sees_the_report() {
        Season.in(web);
        Answered.by(web, Meetings.in(web).meeting(Meetings.HELD), 6);

        for (Role role : List.of(Role.OFFICE_ADMIN, Role.EXECUTIVE_COMMITTEE)) {
            assertThat(whoComes(role))
                    .contains(">Hvad deltagerne svarede i 2026</h2>", "6 svar fra hele kredsen, gennemsnit af 5.")
                    .containsPattern("Mødet har styrket mig som AMR</th>.*<td [^>]*>4,5</td>")
                    .containsPattern("Jeg kan bruge det på min arbejdsplads</th>.*<td [^>]*>3,0</td>")
                    .contains("så ingen kan genkendes")
                    .doesNotContain("ikke svar nok");
        }
        assertThat(web.browserOf(Role.OFFICE_ADMIN)
                        .get("/rapporter/kadence?aar=2026")
                        .body())
                .doesNotContain("Hvad deltagerne svarede");
    }

    @Test
    void too_few_answers_are_told_to_be_too_few() {
        Season.in(web);
        Answered.by(web, Meetings.in(web).meeting(Meetings.HELD), 4);

        assertThat(whoComes(Role.OFFICE_ADMIN))
                .contains("Der er ikke svar nok fra 2026 til at vise dem")
                .doesNotContain("svar fra hele kredsen", "Mødet har styrket mig som AMR");
    }
}
