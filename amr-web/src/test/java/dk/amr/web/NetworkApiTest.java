package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.amr.domain.access.Role;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NetworkApiTest {

    private final RunningWeb web = RunningWeb.withF1();
    private final Season season = Season.in(web);
    private final Script office = web.scriptOf(Role.OFFICE_ADMIN);

    @AfterEach
    void stop() {
        web.close();
    }

    private int post(String path, String body, String version) {
        return office.send("POST", path, body, "If-Match", version).statusCode();
    }

    @Test
    void networks_come_with_those_who_lack_one() {
        JsonNode list = office.read("/networks");

        assertThat(list.path("total").asInt()).isEqualTo(2);
        assertThat(list.path("without").path(0).path("kommunegruppe").asText()).isEqualTo("Samsø");
        assertThat(list.path("without").path(0).path("waiting").asInt()).isEqualTo(1);
    }

    @Test
    void a_network_comes_with_a_version_and_with_everybody_who_is_or_was_in_it() {
        HttpResponse<String> response = office.get("/networks/" + season.network("Aarhus"));
        JsonNode people = Script.json(response).path("participants");

        assertThat(response.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(people.findValuesAsText("name")).containsExactly("Finn Prøve", "Hans Prøve");
        assertThat(people.findValuesAsText("standing")).containsExactly("ACTIVE", "ENDED_MEMBERSHIP");
    }

    @Test
    void a_network_is_established_handed_over_and_closed() {
        String facilitator = season.consultant().login().value();
        HttpResponse<String> made = office.send(
                "POST",
                "/networks",
                "{\"kommunegruppe\":\"Samsø\",\"facilitator\":\"%s\",\"from\":\"2027-01-01\"}".formatted(facilitator));
        String network = made.headers().firstValue("Location").orElseThrow().substring("/api/v1".length());
        String other = web.account(Role.CONSULTANT).login().value();
        String handOver = "{\"facilitator\":\"%s\",\"from\":\"2027-01-01\"}".formatted(other);

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(office.send("POST", network + "/facilitator", handOver).statusCode())
                .isEqualTo(428);
        assertThat(post(network + "/facilitator", handOver, "\"1\"")).isEqualTo(204);
        assertThat(post(network + "/facilitator", handOver, "\"1\"")).isEqualTo(412);
        assertThat(post(network + "/close", "{\"lastDay\":\"2027-03-31\"}", "\"2\""))
                .isEqualTo(204);
        assertThat(office.read(network).path("network").path("lastDay").asText())
                .isEqualTo("2027-03-31");
    }

    @Test
    void a_second_network_is_refused_by_its_rule() {
        HttpResponse<String> refused = office.send(
                "POST",
                "/networks",
                "{\"kommunegruppe\":\"Aarhus\",\"facilitator\":\"%s\",\"from\":\"2027-01-01\"}"
                        .formatted(season.consultant().login().value()));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("urn:amr:rule:network-exists-already");
    }

    @Test
    void somebody_leaves() {
        JsonNode carla = office.read("/networks/" + season.network("Skanderborg"))
                .path("participants")
                .path(0);
        String leave = "/participations/" + carla.path("id").asText() + "/leave";

        assertThat(post(leave, "{\"lastDay\":\"2026-12-31\"}", "\"1\"")).isEqualTo(204);
        assertThat(office.read("/people/" + season.person("carla"))
                        .path("networkSide")
                        .path("participations")
                        .path(0)
                        .path("standing")
                        .asText())
                .isEqualTo("ENDED_LEFT");
    }

    @Test
    void a_consultant_sees_the_networks_they_lead_and_no_other() {
        String aarhus = "/networks/" + season.network("Aarhus");

        HttpResponse<String> stranger = web.scriptOf(Role.CONSULTANT).get(aarhus);
        HttpResponse<String> nothing = web.scriptOf(Role.CONSULTANT).get("/networks/" + UUID.randomUUID());

        assertThat(web.scriptOf(season.consultant()).get(aarhus).statusCode()).isEqualTo(200);
        assertThat(stranger.statusCode()).isEqualTo(404);
        assertThat(stranger.body()).isEqualTo(nothing.body());
        assertThat(web.scriptOf(Role.KREDS_CHAIR).get("/networks").statusCode()).isEqualTo(200);
        assertThat(web.scriptOf(Role.EXECUTIVE_COMMITTEE).get("/networks").statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_chair_is_not_told_what_the_networks_know_of_a_person() {
        JsonNode seen = web.scriptOf(Role.KREDS_CHAIR).read("/people/" + season.person("carla"));

        assertThat(seen.path("networkSide").isNull()).isTrue();
    }

    @Test
    void ground_rules_are_published_and_acknowledged() {
        HttpResponse<String> published = office.send(
                "POST",
                "/ground-rules",
                "{\"supplement\":\"Telefonen er slukket.\",\"keepsNotes\":false,\"effectiveFrom\":\"2027-01-01\"}");

        assertThat(published.statusCode()).isEqualTo(201);
        assertThat(office.read("/ground-rules").path("inForce").path("number").asInt())
                .isEqualTo(2);
        assertThat(office.read("/ground-rules").path("rules").size()).isEqualTo(3);
        assertThat(acknowledge("{\"on\":\"2027-01-01\"}")).isEqualTo(204);
        assertThat(
                        acknowledge(
                                "{\"person\":\"carla@example.org\",\"network\":\"Skanderborg\",\"on\":\"2027-01-01\",\"manner\":\"ORAL\"}"))
                .isEqualTo(204);
        assertThat(acknowledge("{\"person\":\"carla@example.org\",\"on\":\"2027-01-01\",\"manner\":\"LINK\"}"))
                .isEqualTo(400);
        assertThat(office.read("/ground-rules").path("acknowledgedOn").asText()).isEqualTo("2027-01-01");
    }

    private int acknowledge(String body) {
        return office.send("POST", "/ground-rules/acknowledgements", body).statusCode();
    }

    @Test
    void a_consent_is_given_and_withdrawn() {
        String path = "/people/" + season.person("carla");
        String body = "{\"purpose\":\"PARTICIPANT_LIST\",\"given\":%s,\"on\":\"2026-12-%s\"}";

        assertThat(office.send("POST", path + "/consents", body.formatted(true, "01"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(office.send("POST", path + "/consents", body.formatted(false, "20"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(office.read(path)
                        .path("networkSide")
                        .path("consents")
                        .path(0)
                        .path("lastDay")
                        .asText())
                .isEqualTo("2026-12-19");
    }
}
