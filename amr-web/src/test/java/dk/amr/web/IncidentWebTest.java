package dk.amr.web;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.amr.domain.access.Role;
import dk.amr.domain.person.PersonId;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** E20, D19: a day and a decision, and nobody is taken out by one alone. */
class IncidentWebTest {

    private final RunningWeb web = RunningWeb.withF1();
    private final Season season = Season.in(web);
    private final Browser leader = web.browserOf(season.consultant());
    private final Browser manager = web.browserOf(Role.OFFICE_MANAGER);
    private final String participation = participation();
    private final String page = "/deltagelser/" + participation + "/brud";

    @AfterEach
    void stop() {
        web.close();
    }

    private String participation() {
        return web.scriptOf(Role.OFFICE_ADMIN)
                .read("/networks/" + season.network("Skanderborg"))
                .path("participants")
                .path(0)
                .path("id")
                .asText();
    }

    private static String action(Browser browser, String page, String word) {
        Matcher matcher = Pattern.compile("action=\"([^\"]*/" + word + ")\"")
                .matcher(browser.get(page).body());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String version(Browser browser, String page) {
        Matcher matcher = Pattern.compile("name=\"version\" value=\"(\\d+)\"")
                .matcher(browser.get(page).body());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private HttpResponse<String> decide(Browser browser, String word) {
        return browser.submit(page, action(browser, page, word), Map.of("version", version(browser, page)));
    }

    @Test
    void the_network_leads_there_in_the_words_of_what_one_may_do() {
        String network = "/netvaerk/" + season.network("Skanderborg");

        assertThat(leader.get(network).body()).contains(">Notér brud på tavshedspligten<");
        assertThat(leader.get(page).body()).contains("<h2>Notér brud på tavshedspligten</h2>");
        assertThat(web.browserOf(Role.PRIVACY).get(network).body())
                .contains(">Se brud på tavshedspligten<")
                .doesNotContain("Notér brud");
    }

    @Test
    void it_is_noted_by_its_day_alone_and_the_page_says_why() {
        assertThat(leader.submit(page, page, Map.of("dag", "20-12-2026")).statusCode())
                .isEqualTo(303);

        assertThat(leader.get(page).body())
                .contains("Der er noteret ét brud for Carla Prøve", "20. december 2026", "ikke afgjort")
                .contains("Her står kun dagen og afgørelsen")
                .doesNotContain("<textarea");
        HttpResponse<String> tomorrow = leader.submit(page, page, Map.of("dag", "02-01-2027"));
        assertThat(tomorrow.statusCode()).isEqualTo(422);
        assertThat(tomorrow.body()).contains("Dagen ligger ude i fremtiden.", "value=\"02-01-2027\"");
    }

    @Test
    void nobody_is_taken_out_before_both_have_agreed() {
        leader.submit(page, page, Map.of("dag", "20-12-2026"));

        assertThat(decide(leader, "udeluk").statusCode()).isEqualTo(303);

        assertThat(leader.get(page).body())
                .contains("Facilitatoren sagde ja 1. januar 2027.", "Kontorlederen mangler at sige ja.")
                .doesNotContain("/udeluk\"");
        assertThat(decide(manager, "udeluk").statusCode()).isEqualTo(303);
        assertThat(manager.get(page).body())
                .contains("taget ud af netværket 1. januar 2027")
                .doesNotContain("/udeluk\"", "/advar\"");
        assertThat(web.ports().participations().ofPerson(aKreds().id(), PersonId.parse(season.person("carla"))))
                .singleElement()
                .satisfies(place -> assertThat(place.departure()).isNotNull());
    }

    @Test
    void a_warning_takes_the_place_of_what_was_proposed() {
        manager.submit(page, page, Map.of("dag", "20-12-2026"));
        decide(manager, "udeluk");

        assertThat(decide(leader, "advar").headers().firstValue("Location")).contains(page + "?gjort=advaret");
        assertThat(leader.get(page).body()).contains("advaret 1. januar 2027").doesNotContain("mangler at sige ja");
    }

    @Test
    void a_decision_made_from_an_old_page_is_refused() {
        leader.submit(page, page, Map.of("dag", "20-12-2026"));
        String seen = version(leader, page);
        decide(manager, "udeluk");

        assertThat(leader.submit(page, action(leader, page, "udeluk"), Map.of("version", seen))
                        .statusCode())
                .isEqualTo(412);
    }

    @Test
    void nobody_else_finds_a_way_there() {
        String network = "/netvaerk/" + season.network("Skanderborg");

        assertThat(leader.get(network).body()).contains("href=\"" + page + "\"");
        assertThat(web.browserOf(Role.PRIVACY).get(page).body()).doesNotContain("<form class=\"form\"");
        Browser office = web.browserOf(Role.OFFICE_ADMIN);
        assertThat(office.get(network).body()).contains("Carla Prøve").doesNotContain("/brud");
        assertThat(office.get(page).statusCode()).isEqualTo(404);
        assertThat(web.browserOf(Role.CONSULTANT).get(page).statusCode()).isEqualTo(404);
        assertThat(web.browserOf(Role.KREDS_CHAIR).get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void scripts_do_the_same() {
        Script facilitator = web.scriptOf(season.consultant());
        Script officeManager = web.scriptOf(Role.OFFICE_MANAGER);
        String list = "/participations/" + participation + "/incidents";

        HttpResponse<String> made = facilitator.send("POST", list, "{\"happenedOn\":\"2026-12-20\"}");
        String incident = "/incidents/" + Script.json(made).path("id").asText();

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(facilitator.send("POST", incident + "/warn", "").statusCode())
                .isEqualTo(428);
        assertThat(facilitator
                        .send("POST", incident + "/warn", "", "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(204);
        assertThat(facilitator
                        .send("POST", incident + "/agree-removal", "", "If-Match", "\"2\"")
                        .statusCode())
                .isEqualTo(204);
        HttpResponse<String> alone = facilitator.send("POST", incident + "/agree-removal", "", "If-Match", "\"3\"");
        assertThat(alone.statusCode()).isEqualTo(422);
        assertThat(alone.body()).contains("urn:amr:rule:removal-takes-two");
        assertThat(officeManager
                        .send("POST", incident + "/agree-removal", "", "If-Match", "\"3\"")
                        .statusCode())
                .isEqualTo(204);
        JsonNode seen = officeManager.read(list).path("items").path(0);
        assertThat(seen.path("decision").asText()).isEqualTo("REMOVED");
        assertThat(seen.path("facilitatorAgreedOn").asText()).isEqualTo("2027-01-01");
        assertThat(web.scriptOf(Role.OFFICE_ADMIN).get(list).statusCode()).isEqualTo(404);
    }
}
