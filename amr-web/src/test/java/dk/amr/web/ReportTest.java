package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final RunningWeb WEB = RunningWeb.withF1();

    @AfterAll
    static void stop() {
        WEB.close();
    }

    @Test
    void the_office_has_the_coverage_of_f1() {
        assertThat(WEB.scriptOf(Role.OFFICE_ADMIN)
                        .get("/reports/coverage?asOf=2027-01-01")
                        .body())
                .isEqualTo("""
                        {"asOf":"2027-01-01","eligible":6,"offered":0,"inNetwork":0,"notMembers":3,"kommunegrupper":[\
                        {"name":"Samsø","hasNetwork":false,"eligible":1,"offered":0,"inNetwork":0},\
                        {"name":"Skanderborg","hasNetwork":false,"eligible":3,"offered":0,"inNetwork":0},\
                        {"name":"Aarhus","hasNetwork":false,"eligible":2,"offered":0,"inNetwork":0}]}""");
    }

    @Test
    void fu_has_no_small_cells_and_not_the_offices_figures() {
        Script fu = WEB.scriptOf(Role.EXECUTIVE_COMMITTEE);

        assertThat(fu.get("/reports/coverage?audience=fu").statusCode()).isEqualTo(200);
        assertThat(fu.get("/reports/coverage").statusCode()).isEqualTo(403);
        assertThat(fu.get("/reports/coverage?audience=all").statusCode()).isEqualTo(400);
    }

    @Test
    void fu_has_an_overview_without_ways_to_people() {
        String page = WEB.browserOf(Role.EXECUTIVE_COMMITTEE).get("/").body();

        assertThat(page).contains("Tallene er uden navne.").doesNotContain("/personer");
    }

    @Test
    void whoever_looks_after_the_system_alone_sees_no_figures() {
        assertThat(WEB.browserOf(Role.SYSTEM_ADMIN).get("/").body()).contains("Du er logget ind");
    }

    @Test
    void the_program_tells_that_it_is_there_and_ready() {
        assertThat(WEB.browser().get("/health").body()).isEqualTo("{\"status\":\"ok\"}");
        assertThat(WEB.browser().get("/ready").statusCode()).isEqualTo(503);

        WEB.ports().schema().migrate();

        assertThat(WEB.browser().get("/ready").body()).isEqualTo("{\"status\":\"ok\"}");
    }
}
