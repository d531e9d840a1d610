package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.amr.domain.access.Role;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OfferApiTest {

    private final RunningWeb web = RunningWeb.withF1();
    private final Season season = Season.in(web);
    private final Script office = web.scriptOf(Role.OFFICE_ADMIN);

    @AfterEach
    void stop() {
        web.close();
    }

    private JsonNode send(String body) {
        return Script.json(office.send("POST", "/offers/send", body));
    }

    @Test
    void a_dry_run_tells_counts_and_reasons_and_no_names() {
        JsonNode run = send("{\"dryRun\":true}");

        assertThat(run.path("isApplied").asBoolean()).isFalse();
        assertThat(run.path("sent").asInt()).isEqualTo(1);
        assertThat(run.path("blocked").asInt()).isEqualTo(1);
        assertThat(run.path("skipped").asInt()).isEqualTo(4);
        assertThat(run.path("excluded").asInt()).isEqualTo(3);
        assertThat(run.path("people").size()).isZero();
        assertThat(run.toString()).contains("NO_ACTIVE_NETWORK", "Samsø").doesNotContain("Prøve");
    }

    @Test
    void names_are_told_when_they_are_asked_for_and_that_is_recorded() {
        JsonNode run = send("{\"dryRun\":true,\"showNames\":true}");

        assertThat(run.path("people").findValuesAsText("name")).contains("Anna Prøve", "Gry Prøve");
        assertThat(web.scriptOf(Role.PRIVACY)
                        .read("/audit")
                        .path("items")
                        .path(0)
                        .toString())
                .contains("SEND_OFFERS", "names=shown");
    }

    @Test
    void a_run_sends_once() {
        assertThat(send("{}").path("sent").asInt()).isEqualTo(1);
        assertThat(send("{}").path("sent").asInt()).isZero();
        assertThat(office.read("/offers?state=SENT")
                        .path("items")
                        .path(0)
                        .path("name")
                        .asText())
                .isEqualTo("Anna Prøve");
        assertThat(office.get("/offers?state=LOST").statusCode()).isEqualTo(400);
        assertThat(office.get("/offers?limit=0").statusCode()).isEqualTo(400);
    }

    @Test
    void the_list_goes_on_from_a_cursor() {
        JsonNode first = office.read("/offers?limit=2");
        JsonNode second =
                office.read("/offers?limit=3&cursor=" + first.path("next").asText());

        assertThat(first.path("items").size()).isEqualTo(2);
        assertThat(second.path("items").size()).isEqualTo(3);
        assertThat(second.path("next").isNull()).isTrue();
    }

    @Test
    void a_page_goes_on_from_an_offer_that_stands_otherwise_by_now() {
        send("{}");
        String newest = office.read("/offers?limit=1").path("next").asText();

        assertThat(office.read("/offers?state=ACCEPTED&cursor=" + newest))
                .isEqualTo(office.read("/offers?state=ACCEPTED"));
    }

    @Test
    void an_open_offer_is_withdrawn_from_the_version_that_was_seen() {
        send("{}");
        JsonNode offer = office.read("/offers?state=SENT").path("items").path(0);
        String path = "/offers/" + offer.path("id").asText() + "/withdraw";

        assertThat(office.send("POST", path, "").statusCode()).isEqualTo(428);
        assertThat(office.send("POST", path, "", "If-Match", "\"7\"").statusCode())
                .isEqualTo(412);
        assertThat(office.send("POST", path, "", "If-Match", "\"1\"").statusCode())
                .isEqualTo(204);
        assertThat(office.read("/offers?state=WITHDRAWN").path("items").size()).isEqualTo(1);
    }

    @Test
    void somebody_who_declined_gets_a_new_offer_and_an_answer_by_phone_is_recorded() {
        String gry = "/people/" + season.person("gry");
        HttpResponse<String> sent = office.send("POST", gry + "/offers", "");
        HttpResponse<String> answered =
                office.send("POST", gry + "/offer-answers", "{\"answer\":\"accepted\",\"on\":\"2027-01-01\"}");

        assertThat(sent.statusCode()).isEqualTo(201);
        assertThat(answered.statusCode()).isEqualTo(201);
        assertThat(Script.json(answered).path("id")).isEqualTo(Script.json(sent).path("id"));
        assertThat(office.read(gry)
                        .path("networkSide")
                        .path("participations")
                        .path(0)
                        .path("standing")
                        .asText())
                .isEqualTo("ACTIVE");
    }

    @Test
    void only_the_office_sends_to_all_and_a_consultant_to_those_of_their_own_network() {
        String gry = "/people/" + season.person("gry") + "/offers";

        assertThat(web.scriptOf(Role.OFFICE_MANAGER)
                        .send("POST", "/offers/send", "{}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(web.scriptOf(Role.CONSULTANT).send("POST", gry, "").statusCode())
                .isEqualTo(403);
        assertThat(web.scriptOf(season.consultant()).send("POST", gry, "").statusCode())
                .isEqualTo(201);
    }

    @Test
    void tasks_are_listed_and_only_a_welcome_package_is_ticked_off() {
        JsonNode tasks = office.read("/tasks");
        String complete = "{\"kind\":\"%s\",\"about\":\"%s\"}";

        assertThat(tasks.path("items").findValuesAsText("kind")).contains("OFFER_DUE", "NETWORK_NEEDED");
        assertThat(office.send("POST", "/tasks/complete", complete.formatted("OFFER_DUE", UUID.randomUUID()))
                        .statusCode())
                .isEqualTo(422);
        assertThat(office.send("POST", "/tasks/complete", complete.formatted("WELCOME_PACKAGE", UUID.randomUUID()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(web.scriptOf(Role.KREDS_CHAIR).get("/tasks").statusCode()).isEqualTo(403);
    }

    @Test
    void the_outbox_tells_how_far_and_never_what() {
        send("{}");
        JsonNode message = office.read("/outbox").path("items").path(0);

        assertThat(message.path("state").asText()).isEqualTo("WAITING");
        assertThat(office.send("POST", "/outbox/" + message.path("id").asText() + "/retry", "")
                        .statusCode())
                .isEqualTo(422);
        assertThat(Script.json(office.send("POST", "/outbox/deliver", ""))
                        .path("delivered")
                        .asInt())
                .isEqualTo(1);
        assertThat(office.read("/outbox").toString()).contains("DELIVERED").doesNotContain("anna");
    }
}
