package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.amr.domain.access.Role;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LeaveApiTest {

    private final RunningWeb web = RunningWeb.withF1();
    private final SkanderborgMeeting meeting = SkanderborgMeeting.in(web);
    private final Script office = web.scriptOf(Role.OFFICE_ADMIN);
    private final String leave = "/meetings/" + meeting.id() + "/leave";

    @AfterEach
    void stop() {
        web.close();
    }

    private HttpResponse<String> post(String path, String body) {
        return office.send("POST", path, body);
    }

    private JsonNode carla() {
        return office.read(leave).path("items").path(0);
    }

    @Test
    void time_off_is_requested_and_what_came_of_it_recorded() {
        assertThat(carla().path("state").asText()).isEqualTo("NOT_REQUESTED");
        assertThat(post(leave, "{\"person\":\"carla@example.org\",\"hours\":3.5}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(carla().path("state").asText()).isEqualTo("REQUESTED");
        assertThat(carla().path("hours").decimalValue()).isEqualByComparingTo("3.5");
        assertThat(carla().path("contactsLeader").asBoolean()).isFalse();
        assertThat(post(leave + "/outcome", "{\"person\":\"carla@example.org\",\"outcome\":\"REFUSED\",\"hours\":4}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(carla().path("state").asText()).isEqualTo("REFUSED");
        assertThat(carla().path("decidedOn").asText()).isEqualTo("2027-01-01");
    }

    @Test
    void no_leader_is_asked_without_consent_and_no_number_is_too_large_to_refuse() {
        HttpResponse<String> refused =
                post(leave, "{\"person\":\"carla@example.org\",\"hours\":3,\"contactsLeader\":true}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("urn:amr:rule:leader-disclosure-needs-consent");
        assertThat(carla().path("mayBeNamed").asBoolean()).isFalse();
        assertThat(post(leave, "{\"person\":\"carla@example.org\",\"hours\":1e999999999}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(meeting.toLeaders()).isEmpty();
    }

    @Test
    void who_is_not_to_see_it_is_told_of_nothing() {
        assertThat(web.scriptOf(Role.CONSULTANT).get(leave).statusCode()).isEqualTo(404);
        assertThat(web.scriptOf(meeting.season().consultant()).get(leave).statusCode())
                .isEqualTo(200);
        assertThat(web.scriptOf(Role.OFFICE_MANAGER)
                        .send("POST", leave, "{\"person\":\"carla@example.org\",\"hours\":3}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_report_counts_for_the_office_and_hides_small_numbers_from_others() {
        post(leave + "/outcome", "{\"person\":\"carla@example.org\",\"outcome\":\"granted-with-pay\"}");

        JsonNode report = office.read("/reports/leave?year=2027");
        JsonNode toFu = web.scriptOf(Role.EXECUTIVE_COMMITTEE).read("/reports/leave?year=2027&audience=fu");

        assertThat(report.path("people").asInt()).isEqualTo(2);
        assertThat(report.path("notRequested").asInt()).isEqualTo(1);
        assertThat(report.path("answered").asInt()).isEqualTo(1);
        assertThat(report.path("states").path(1).path("state").asText()).isEqualTo("GRANTED_WITH_PAY");
        assertThat(report.path("states").path(1).path("count").asInt()).isEqualTo(1);
        assertThat(toFu.path("people").isNull()).isTrue();
        assertThat(toFu.path("states").path(1).path("count").isNull()).isTrue();
        assertThat(web.scriptOf(Role.EXECUTIVE_COMMITTEE)
                        .get("/reports/leave?year=2027")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_report_has_a_page_with_a_picture_beside_its_numbers() {
        post(leave + "/outcome", "{\"person\":\"carla@example.org\",\"outcome\":\"granted-with-pay\"}");

        String page = web.browserOf(Role.OFFICE_MANAGER)
                .get("/rapporter/tjenestefri?aar=2027")
                .body();
        String toChair = web.browserOf(Role.KREDS_CHAIR)
                .get("/rapporter/tjenestefri?aar=2027")
                .body();

        assertThat(page)
                .contains("<h1>Det ene ønske om tjenestefri i 2027 er besvaret</h1>", "<svg class=\"bar\"")
                .contains("fri med løn", "100 %", "href=\"/rapporter/tjenestefri?aar=2026\"");
        assertThat(toChair)
                .contains("<h1>Tjenestefri til møder i 2027</h1>", "–")
                .doesNotContain("<svg class=\"bar\"", "100 %");
        assertThat(web.browserOf(Role.SYSTEM_ADMIN)
                        .get("/rapporter/tjenestefri?aar=2027")
                        .statusCode())
                .isEqualTo(403);
    }
}
