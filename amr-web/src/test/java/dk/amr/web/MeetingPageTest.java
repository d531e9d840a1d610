package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MeetingPageTest {

    private final RunningWeb web = RunningWeb.withF1();
    private final Season season = Season.in(web);
    private final Browser office = web.browserOf(Role.OFFICE_ADMIN);
    private final PlannedByPages meetings = new PlannedByPages(office, season);
    private final String network = season.network("Skanderborg");
    private final String form = meetings.form();

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void the_planner_says_who_lacks_meetings() {
        assertThat(office.get("/moeder?aar=2027").body())
                .contains("<h1>Skanderborg og Aarhus mangler møder</h1>")
                .contains("0 holdt, 0 planlagt, mangler to møder, senest 31. december 2027")
                .contains("/kommunegruppemoeder/nyt?gruppe=Skanderborg&amp;dag=")
                .contains("aria-current=\"page\">Møder</a>");
    }

    @Test
    void the_page_of_a_network_leads_to_its_own_meetings() {
        String meeting = meetings.planned();
        String ofOne = "/moeder?netvaerk=" + network;

        assertThat(office.get("/netvaerk/" + network).body())
                .contains("<a href=\"" + ofOne + "\">Vis netværkets møder</a>")
                .doesNotContain("href=\"/moeder\">Vis");
        String year = office.get(ofOne).body();
        assertThat(year)
                .contains("<h1>Skanderborg mangler to møder</h1>", "Et planlagt møde tæller med, når der er inviteret")
                .contains("href=\"" + meeting + "\"")
                .contains("href=\"/moeder?aar=2028&amp;netvaerk=" + network + "\"")
                .contains("<a href=\"/moeder?aar=2027\">Vis alle netværk</a>")
                .contains("href=\"/moeder/nyt?netvaerk=" + network + "\">Planlæg et møde</a>")
                .doesNotContain("Aarhus");
        assertThat(office.get("/moeder?aar=2028&netvaerk=" + network).body()).contains("Intet møde endnu.");
    }

    @Test
    void a_network_that_is_not_active_in_the_year_or_not_known_has_no_meetings_there() {
        for (String empty : List.of("/moeder?aar=2019&netvaerk=" + network, "/moeder?netvaerk=%3Cmark%3E")) {
            HttpResponse<String> page = office.get(empty);

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains(
                            "Netværket er ikke i gang i det år.",
                            "Vis alle netværk",
                            "<h1>Ingen møder i netværket i 20")
                    .doesNotContain("Skanderborg", "<mark>");
        }
    }

    @Test
    void a_preview_shows_two_hours_and_keeps_nothing() {
        String page = office.submit(form, "/moeder", meetings.fields("09-02-2027", "15.15", "vis"))
                .body();

        assertThat(page)
                .contains("Sådan bliver mødet")
                .contains("Vold og trusler 30 min")
                .contains("<li>Kommunegruppen har intet kommunegruppemøde den dag.")
                .contains("value=\"Kulturhuset\"")
                .contains("name=\"minutter0\" inputmode=\"numeric\" autocomplete=\"off\" value=\"5\"");
        assertThat(office.get("/moeder?aar=2027").body()).contains("0 holdt, 0 planlagt");
    }

    @Test
    void what_is_refused_stands_at_its_field_and_nothing_typed_is_lost() {
        HttpResponse<String> alone = office.submit(form, "/moeder", meetings.fields("09-02-2027", "15.15", "gem"));
        HttpResponse<String> leap = office.submit(form, "/moeder", meetings.fields("28-03-2027", "2.30", "gem"));
        HttpResponse<String> twice = office.submit(form, "/moeder", meetings.fields("31-10-2027", "2.30", "gem"));

        assertThat(alone.statusCode()).isEqualTo(422);
        assertThat(alone.body()).contains("href=\"#grund\"").contains("value=\"Vold og trusler\"");
        assertThat(leap.body()).contains("href=\"#fra\"").contains("Det klokkeslæt findes ikke den dag");
        assertThat(twice.body())
                .contains("Hvilket er ment?")
                .contains("value=\"SECOND\"", "Vælg, om det er første eller anden gang.")
                .doesNotContain("(first)", "(second)");
    }

    @Test
    void an_end_that_nobody_wrote_and_that_would_be_past_midnight_is_asked_for_at_its_field() {
        HttpResponse<String> night = office.submit(form, "/moeder", meetings.fields("09-02-2027", "23.00", "gem"));

        assertThat(night.statusCode()).isEqualTo(422);
        assertThat(night.body()).contains("href=\"#til\"", "Skriv, hvornår det slutter.");
    }

    @Test
    void a_reason_with_a_yes_is_refused_and_can_be_left_out() {
        String meeting = meetings.invited();
        String guest = season.person("Carla").toString();
        String answer = meeting + "/svar/" + guest;

        HttpResponse<String> refused = office.submit(answer, answer, Map.of("svar", "ACCEPTED", "grund", "AT_WORK"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("En grund hører kun til et afbud.", "value=\"ACCEPTED\" checked")
                .doesNotContain("value=\"AT_WORK\" checked");
        assertThat(office.get(meeting).body()).contains("2 har ikke svaret");
    }

    @Test
    void E23_a_school_holiday_over_the_end_of_a_month_stands_once() {
        assertThat(office.get("/moeder?aar=2027").body())
                .contains("<li>sommerferie 26. jun.–8. aug.</li>")
                .contains("<li>juleferie 19. dec. 2026–3. jan. 2027</li>")
                .containsOnlyOnce("<li>sommerferie");
    }

    @Test
    void somebody_overtaken_sees_field_by_field_what_differs() {
        String meeting = meetings.planned();
        Map<String, String> mine = new HashMap<>(Map.of("sted", "Biblioteket", "tema", "Vold", "version", "1"));
        office.submit(meeting + "/ret", meeting + "/ret", mine);
        mine.put("sted", "Rådhuset");

        HttpResponse<String> overtaken = office.submit(meeting + "/ret", meeting + "/ret", mine);

        assertThat(overtaken.statusCode()).isEqualTo(412);
        assertThat(overtaken.body())
                .contains("Det er forskelligt")
                .contains(">Biblioteket</td>")
                .contains("value=\"Rådhuset\"");
    }

    @Test
    void a_meeting_after_a_cancelled_kommunegruppemoede_says_so_and_is_called_off() {
        String meeting = meetings.planned();
        String hold = office.get("/kommunegruppemoeder?aar=2027")
                .body()
                .replaceAll("(?s).*href=\"(/kommunegruppemoeder/[^\"]*/aflys[^\"]*)\".*", "$1");
        office.submit(hold, hold, Map.of("version", "1"));

        assertThat(office.get(meeting).body()).contains("Kommunegruppemødet før mødet er aflyst.");

        office.submit(meeting + "/aflys", meeting + "/aflys", Map.of("grund", "PREDECESSOR_CANCELLED", "version", "1"));

        assertThat(office.get(meeting).body()).contains("<h1>Mødet i Skanderborg er aflyst</h1>");
    }

    @Test
    void what_one_may_not_see_is_not_there_and_the_reports_are() {
        String meeting = meetings.planned();
        Browser other = web.browserOf(Role.CONSULTANT);
        Browser fu = web.browserOf(Role.EXECUTIVE_COMMITTEE);

        assertThat(other.get(meeting).statusCode()).isEqualTo(404);
        assertThat(other.get(meeting + "/fremmoede").statusCode()).isEqualTo(404);
        assertThat(other.get("/moeder").body()).doesNotContain(meeting);
        assertThat(web.browserOf(season.consultant()).get(meeting).body()).contains("Invitér 2 AMR");
        assertThat(fu.get("/rapporter/kadence?aar=2027").body())
                .contains("To netværk mangler møder i 2027", "Næste møde senest", "hele bjælken: så mange møder");
        assertThat(fu.get("/rapporter/fremmoede?aar=2027").statusCode()).isEqualTo(200);
        assertThat(fu.get("/rapporter/afvigelser").statusCode()).isEqualTo(403);
        assertThat(office.get("/rapporter/afvigelser?aar=2027").body()).contains("Ingen afvigelser i 2027");
    }
}
