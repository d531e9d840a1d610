package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** S41: whoever stands beside the facilitator at a meeting is led to its page, and to no other of the network. */
class CoFacilitatorPageTest {

    private final RunningWeb web = RunningWeb.withF1();
    private final Season season = Season.in(web);
    private final Browser office = web.browserOf(Role.OFFICE_ADMIN);
    private final PlannedByPages plans = new PlannedByPages(office, season);
    private final Account colleague = web.account(Role.CONSULTANT);
    private final Browser beside = web.browserOf(colleague);

    @AfterEach
    void stop() {
        web.close();
    }

    private String planned(String day, String coFacilitator) {
        Map<String, String> fields = plans.fields(day, "10.00", "gem");
        fields.putAll(Map.of("grund", "Ferie", "medfacilitator", coFacilitator));
        return office.submit(plans.form(), "/moeder", fields)
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("\\?.*", "");
    }

    private static String link(String meeting) {
        return "href=\"" + meeting + "\"";
    }

    private String nextMeetings() {
        String overview = beside.get("/").body();
        return overview.substring(
                overview.indexOf("aria-labelledby=\"meetings\""), overview.indexOf("aria-labelledby=\"promise\""));
    }

    @Test
    void the_year_and_the_overview_lead_to_the_meeting_one_stands_beside_the_facilitator_at() {
        String own = planned("05-01-2027", colleague.login().value());
        String another = planned("12-01-2027", "");

        assertThat(beside.get("/moeder?aar=2027").body()).contains(link(own)).doesNotContain(link(another));
        assertThat(nextMeetings()).contains(link(own)).doesNotContain(link(another));
        assertThat(beside.get(own).statusCode()).isEqualTo(200);
        assertThat(beside.get(another).statusCode()).isEqualTo(404);
        assertThat(beside.get("/moeder?aar=2027").body())
                .doesNotContain("href=\"/netvaerk/" + season.network("Skanderborg"), "/moeder/nyt?netvaerk=");
        assertThat(web.browserOf(season.consultant()).get("/moeder?aar=2027").body())
                .contains(link(own), link(another));
    }

    @Test
    void a_task_leads_to_no_meeting_that_the_one_who_looks_may_not_see() {
        String own = planned("05-01-2027", colleague.login().value());
        String another = planned("12-01-2027", "");

        assertThat(beside.get("/opgaver").body())
                .contains(link(own), "Det gør netværkets facilitator.")
                .doesNotContain(link(another));
        assertThat(office.get("/opgaver").body())
                .contains(link(own), link(another))
                .doesNotContain("Det gør netværkets facilitator.");
    }

    @Test
    void it_still_does_when_they_have_recorded_who_came() {
        String own = planned("01-01-2027", colleague.login().value());
        office.submit(own, own + "/inviter", Map.of());
        Map<String, String> came = new HashMap<>(Map.of("begyndt", "ja"));
        plans.seats(own)
                .forEach(person -> came.putAll(
                        Map.of("f-" + person, "PRESENT", "l-" + person, "ja", "s-" + person, "-", "v-" + person, "0")));
        String table = beside.get(own + "/fremmoede").body();

        assertThat(table).contains("netværkets facilitator og mødets medfacilitator ser fremmødet");
        assertThat(web.browserOf(Role.CONSULTANT).get("/moeder?aar=2027").body())
                .doesNotContain(link(own));
        assertThat(beside.get("/moeder?aar=2027").body()).contains(link(own));
        assertThat(beside.submit(own + "/fremmoede", own + "/fremmoede", came).statusCode())
                .isEqualTo(303);
        assertThat(beside.get("/moeder?aar=2027").body()).contains(link(own));
    }

    @Test
    void who_sees_the_page_is_told_with_the_co_facilitator_where_there_is_one() {
        String own = planned("05-01-2027", colleague.login().value());
        String another = planned("12-01-2027", "");

        assertThat(office.get(own).body()).contains("netværkets facilitator og mødets medfacilitator ser siden.");
        assertThat(office.get(another).body())
                .contains("og netværkets facilitator ser siden.")
                .doesNotContain("medfacilitator ser");
        assertThat(office.get("/moeder?aar=2027").body())
                .contains("netværkets facilitator og mødets medfacilitator, hvis der er en.");
    }
}
