package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A meeting on its way: the form by which it is planned, and its page before anybody is invited. */
class PlannedMeetingTest {

    private final RunningWeb web = RunningWeb.withF1();
    private final Season season = Season.in(web);
    private final Browser office = web.browserOf(Role.OFFICE_ADMIN);
    private final String network = season.network("Skanderborg");
    private final String form = "/moeder/nyt?netvaerk=" + network;

    @AfterEach
    void stop() {
        web.close();
    }

    /** A meeting so near that the invitations are late. */
    private String planned() {
        Map<String, String> fields = Map.of(
                "netvaerk", network,
                "dag", "01-01-2027",
                "fra", "14.00",
                "grund", "Intet kommunegruppemøde den dag",
                "sted", "Kulturhuset",
                "tema", "Vold og trusler",
                "skabelon", "STANDARD",
                "handling", "gem");
        return office.submit(form, "/moeder", fields)
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("\\?.*", "");
    }

    @Test
    void the_lines_of_the_agenda_are_folded_away_until_something_stands_in_them() {
        String empty = office.get(form).body();
        String filled = office.get(planned() + "/ret").body();

        assertThat(empty).contains("<summary>Skriv punkterne selv</summary>", "Se mødet først");
        assertThat(empty.indexOf("name=\"titel0\"")).isGreaterThan(empty.indexOf("Skriv punkterne selv"));
        assertThat(filled).contains("<summary>Flere punkter</summary>");
        assertThat(filled.indexOf("name=\"titel0\"")).isLessThan(filled.indexOf("Flere punkter"));
    }

    @Test
    void a_look_first_says_that_a_reason_is_needed_and_where_the_kommunegruppe_is_planned() {
        Map<String, String> fields =
                Map.of("netvaerk", network, "dag", "09-03-2027", "fra", "10.00", "handling", "vis");

        String look = office.submit(form, "/moeder", fields).body();

        assertThat(look)
                .contains("<li>Kommunegruppen har intet kommunegruppemøde den dag. Planlæg det først")
                .contains("href=\"/kommunegruppemoeder/nyt?gruppe=Skanderborg&amp;dag=09-03-2027\" target=\"_blank\"")
                .doesNotContain("oversigten over afvigelser.</li>");
        assertThat(office.get("/kommunegruppemoeder/nyt").body())
                .contains("Kommunegruppens eget møde for TR", "Der inviteres ikke til det herfra");
    }

    @Test
    void what_is_to_be_done_next_is_offered_once() {
        Map<String, String> fields =
                Map.of("netvaerk", network, "dag", "01-01-2027", "fra", "10.00", "grund", "Sommer", "handling", "gem");
        String meeting = office.submit(form, "/moeder", fields)
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("\\?.*", "");

        assertThat(office.get(meeting).body()).containsOnlyOnce("href=\"" + meeting + "/ret\"");
    }

    @Test
    void the_overview_tells_what_comes_next_to_those_who_may_look_at_it() {
        String link = "<h3><a href=\"" + planned() + "\">Skanderborg</a></h3>";

        assertThat(office.get("/").body()).contains("De næste møder", link, "Ingen er inviteret endnu.");
        assertThat(web.browserOf(season.consultant()).get("/").body()).contains("De næste møder", link);
        assertThat(web.browserOf(Role.CONSULTANT).get("/").body()).doesNotContain("De næste møder", link);
    }

    @Test
    void invitations_that_are_late_are_told_to_be_so() {
        assertThat(office.get(planned()).body())
                .contains(
                        "invitationerne er sent på den: de skulle være gået ud senest 11. december 2026. Send dem nu");
    }
}
