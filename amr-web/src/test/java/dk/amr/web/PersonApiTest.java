package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.amr.domain.access.Role;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PersonApiTest {

    private final RunningWeb web = RunningWeb.withF1();
    private final Script office = web.scriptOf(Role.OFFICE_ADMIN);
    private final String anna =
            office.read("/people?q=anna").path("items").path(0).path("id").asText();

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void a_person_comes_with_a_version() {
        HttpResponse<String> response = office.get("/people/" + anna);

        assertThat(response.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(Script.json(response).path("contact").path("email").asText()).isEqualTo("anna@example.org");
    }

    @Test
    void a_change_is_made_from_a_version() {
        String path = "/people/" + anna + "/contact-protection";
        String body = "{\"isProtected\":true}";

        assertThat(office.send("PUT", path, body).statusCode()).isEqualTo(428);
        assertThat(office.send("PUT", path, body, "If-Match", "\"1\"").statusCode())
                .isEqualTo(204);
        assertThat(office.send("PUT", path, body, "If-Match", "\"1\"").statusCode())
                .isEqualTo(412);
    }

    @Test
    void a_protected_contact_is_seen_by_the_office_and_the_consultants_alone() {
        office.send("PUT", "/people/" + anna + "/contact-protection", "{\"isProtected\":true}", "If-Match", "\"1\"");

        assertThat(emailOf(office.read("/people/" + anna))).isEqualTo("anna@example.org");
        assertThat(emailOf(web.scriptOf(Role.CONSULTANT).read("/people/" + anna)))
                .isEqualTo("anna@example.org");
        assertThat(emailOf(web.scriptOf(Role.OFFICE_MANAGER).read("/people/" + anna)))
                .isEqualTo("null");
        assertThat(emailOf(web.scriptOf(Role.KREDS_CHAIR).read("/people/" + anna)))
                .isEqualTo("null");
        assertThat(emailOf(office.read("/people?q=anna").path("items").path(0))).isEqualTo("null");
    }

    @Test
    void a_mandate_is_reported_paused_resumed_and_ended() {
        String sara =
                office.read("/people?q=sara").path("items").path(0).path("id").asText();
        HttpResponse<String> reported = office.send(
                "POST",
                "/people/" + sara + "/mandates",
                "{\"role\":\"AMR\",\"workplace\":\"Bosted Elmehøj\",\"electedOn\":\"2026-10-20\",\"startsOn\":\"2026-11-01\"}");
        String mandate = "/mandates/" + Script.json(reported).path("id").asText();

        assertThat(reported.statusCode()).isEqualTo(201);
        assertThat(status(mandate + "/pause", "{\"from\":\"2026-12-01\"}", "\"1\""))
                .isEqualTo(204);
        assertThat(status(mandate + "/resume", "{\"from\":\"2026-12-20\"}", "\"2\""))
                .isEqualTo(204);
        assertThat(status(mandate + "/end", "{\"lastDay\":\"2027-01-31\",\"reason\":\"OTHER\"}", "\"3\""))
                .isEqualTo(204);
        JsonNode ended = office.read("/people/" + sara).path("mandates").path(0);
        assertThat(ended.path("lastDay").asText()).isEqualTo("2027-01-31");
        assertThat(ended.path("version").asInt()).isEqualTo(4);
    }

    @Test
    void a_broken_rule_is_named() {
        HttpResponse<String> refused = office.send(
                "POST",
                "/people/" + anna + "/mandates",
                "{\"role\":\"AMR\",\"workplace\":\"Støttecenter Nord\",\"startsOn\":\"2027-02-01\",\"months\":36}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Script.json(refused).path("type").asText()).isEqualTo("urn:amr:rule:term-needs-agreement");
    }

    @Test
    void a_field_that_nobody_knows_is_refused() {
        HttpResponse<String> refused = office.send(
                "PUT",
                "/people/" + anna + "/contact-protection",
                "{\"isProtected\":true,\"owner\":\"me\"}",
                "If-Match",
                "\"1\"");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("body-is-unreadable").doesNotContain("owner");
    }

    @Test
    void a_body_beyond_a_mebibyte_is_refused() {
        HttpResponse<String> refused = office.send(
                "PUT", "/people/" + anna + "/contact-protection", " ".repeat(1_100_000), "If-Match", "\"1\"");

        assertThat(refused.statusCode()).isEqualTo(413);
    }

    @Test
    void another_day_can_be_asked_for() {
        assertThat(office.read("/people/" + anna + "?asOf=2026-11-01")
                        .path("mandates")
                        .path(0)
                        .path("state")
                        .asText())
                .isEqualTo("UPCOMING");
        assertThat(office.get("/people?asOf=igår").statusCode()).isEqualTo(400);
    }

    private int status(String path, String body, String version) {
        return office.send("POST", path, body, "If-Match", version).statusCode();
    }

    private static String emailOf(JsonNode person) {
        return person.path("contact").path("email").asText();
    }
}
