package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.amr.domain.access.Role;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupTest {

    private final RunningWeb web = RunningWeb.withF1();
    private final Browser office = web.browserOf(Role.OFFICE_ADMIN);
    private final Script script = web.scriptOf(Role.OFFICE_ADMIN);

    @AfterEach
    void stop() {
        web.close();
    }

    private String idOf(String name) {
        for (JsonNode group : script.read("/kommunegrupper").path("items")) {
            if (group.path("name").asText().equals(name)) {
                return group.path("id").asText();
            }
        }
        throw new AssertionError(name);
    }

    @Test
    void a_group_is_set_up_by_its_form() {
        HttpResponse<String> done = office.submit(
                "/kommunegrupper/ny", "/kommunegrupper", Map.of("navn", "Djursland", "kommuner", "Norddjurs, 706"));

        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(office.get("/kommunegrupper").body()).contains("Djursland").contains("Syddjurs og Norddjurs");
    }

    @Test
    void a_municipality_that_somebody_covers_is_refused_beside_its_field() {
        HttpResponse<String> refused =
                office.submit("/kommunegrupper/ny", "/kommunegrupper", Map.of("navn", "Nyt", "kommuner", "Samsø"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#kommuner\"").contains("value=\"Samsø\"");
    }

    @Test
    void a_municipality_moves_from_a_day() {
        String group = "/kommunegrupper/" + idOf("Skanderborg");

        HttpResponse<String> done = office.submit(
                group, group + "/kommuner", Map.of("kommune", "Samsø", "fra", "01-03-2027", "version", "1"));

        assertThat(done.headers().firstValue("Location")).contains(group + "?gjort=kommune");
        assertThat(office.get(group).body()).contains("siden 1. marts 2027");
    }

    @Test
    void a_group_says_what_its_page_counts_and_what_the_register_does_not_tell() {
        assertThat(office.get("/kommunegrupper/" + idOf("Skanderborg")).body())
                .containsPattern("\\d i gruppen: \\d AMR og \\d TR eller FTR, heraf \\p{L}+ ikke medlem")
                .contains("De, der er på orlov fra hvervet, er ikke talt med.");
    }

    @Test
    void the_list_leads_only_those_on_who_may_go_there() {
        assertThat(office.get("/kommunegrupper").body()).contains("href=\"/kommunegrupper/" + idOf("Aarhus"));
        assertThat(web.browserOf(Role.SYSTEM_ADMIN).get("/kommunegrupper").body())
                .contains("Aarhus")
                .doesNotContain(idOf("Aarhus"));
    }

    @Test
    void a_script_names_the_group_by_name_or_id() {
        String body = "{\"municipality\":\"Samsø\",\"from\":\"2027-03-01\"}";

        assertThat(script.send("POST", "/kommunegrupper/Aarhus/municipalities", body, "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(204);
        assertThat(script.send(
                                "POST",
                                "/kommunegrupper/" + idOf("Skanderborg") + "/municipalities",
                                body,
                                "If-Match",
                                "\"1\"")
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void a_script_changes_a_group_from_the_version_it_has_seen() {
        String group = "/kommunegrupper/" + idOf("Skanderborg");
        String body = "{\"municipality\":\"Samsø\",\"from\":\"2027-03-01\"}";
        String seen = script.get(group).headers().firstValue("ETag").orElseThrow();

        assertThat(script.send("POST", group + "/municipalities", body).statusCode())
                .isEqualTo(428);
        assertThat(script.send("POST", group + "/municipalities", body, "If-Match", seen)
                        .statusCode())
                .isEqualTo(204);
        assertThat(script.send("POST", group + "/municipalities", body.replace("03-01", "04-01"), "If-Match", seen)
                        .statusCode())
                .isEqualTo(412);
        assertThat(script.get(group).headers().firstValue("ETag"))
                .isPresent()
                .get()
                .isNotEqualTo(seen);
    }

    @Test
    void a_form_that_was_filled_in_before_somebody_elses_change_is_shown_again() {
        String group = "/kommunegrupper/" + idOf("Skanderborg");
        Map<String, String> typed = Map.of("amr-fra", "01-03-2027", "version", "1");

        assertThat(office.get(group).body()).contains("name=\"version\" value=\"1\"");
        assertThat(office.submit(group, group + "/amr", typed).statusCode()).isEqualTo(303);
        HttpResponse<String> stale = office.submit(group, group + "/amr", typed);

        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.body()).contains("name=\"version\" value=\"2\"").contains("value=\"01-03-2027\"");
        assertThat(office.submit(group, group + "/amr", Map.of("amr-fra", "01-03-2027"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_day_that_cannot_be_read_keeps_the_form_open() {
        String group = "/kommunegrupper/" + idOf("Skanderborg");

        HttpResponse<String> refused =
                office.submit(group, group + "/kommuner", Map.of("kommune", "Samsø", "fra", "snart", "version", "1"));

        assertThat(refused.body()).contains("<details open").contains("value=\"snart\"");
    }
}
