package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.amr.domain.access.Role;
import dk.amr.domain.meeting.NetworkMeeting;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MeetingApiTest {

    private static final String GROUP_MEETING = """
            {"kommunegruppe":"Skanderborg","time":{"day":"2027-02-09","from":"13:00","to":"15:00"},"place":"Rådhuset"}""";
    private static final String MEETING = """
            {"network":"Skanderborg","time":{"day":"2027-02-09","from":"15:15"},"place":"Kulturhuset",\
            "agenda":{"theme":{"title":"Vold og trusler"}}}""";

    private final RunningWeb web = RunningWeb.withF1();
    private final Season season = Season.in(web);
    private final Script office = web.scriptOf(Role.OFFICE_ADMIN);

    @AfterEach
    void stop() {
        web.close();
    }

    private HttpResponse<String> post(String path, String body, String... headers) {
        return office.send("POST", path, body, headers);
    }

    private String planned() {
        post("/kommunegruppe-meetings", GROUP_MEETING);
        return Script.json(post("/meetings", MEETING)).path("id").asText();
    }

    @Test
    void a_meeting_is_planned_after_a_kommunegruppemoede_and_everybody_is_invited_once() {
        String id = planned();
        JsonNode meeting = office.read("/meetings/" + id);
        JsonNode dry = Script.json(post("/meetings/" + id + "/invite", "{\"dryRun\":true}"));
        JsonNode run = Script.json(post("/meetings/" + id + "/invite", "{}"));
        JsonNode again = Script.json(post("/meetings/" + id + "/invite", "{}"));

        assertThat(meeting.path("status").asText()).isEqualTo("PLANNED");
        assertThat(meeting.path("time").path("to").asText()).isEqualTo("17:15");
        assertThat(meeting.path("after").isNull()).isFalse();
        assertThat(dry.path("applied").asBoolean()).isFalse();
        assertThat(run.path("invited").asInt())
                .isEqualTo(2)
                .isEqualTo(dry.path("invited").asInt());
        assertThat(again.path("invited").asInt()).isZero();
        assertThat(office.read("/meetings?year=2027").path("total").asInt()).isEqualTo(1);
    }

    @Test
    void without_a_kommunegruppemoede_or_a_reason_it_is_refused() {
        HttpResponse<String> refused = post("/meetings", MEETING);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("urn:amr:rule:meeting-needs-a-predecessor");
    }

    @Test
    void somebody_overtaken_is_told_field_by_field() {
        String one = "/meetings/" + planned();
        String body = "{\"place\":\"Biblioteket\",\"agenda\":{\"theme\":{\"title\":\"Vold og trusler\"}}}";

        assertThat(office.send("PUT", one, body).statusCode()).isEqualTo(428);
        assertThat(office.send("PUT", one, body, "If-Match", "\"1\"").statusCode())
                .isEqualTo(200);
        HttpResponse<String> overtaken =
                office.send("PUT", one, body.replace("Biblioteket", "Rådhuset"), "If-Match", "\"1\"");

        assertThat(overtaken.statusCode()).isEqualTo(412);
        assertThat(Script.json(overtaken).path("differences"))
                .singleElement()
                .satisfies(each -> assertThat(each.toString())
                        .isEqualTo("{\"field\":\"place\",\"yours\":\"Rådhuset\",\"theirs\":\"Biblioteket\"}"));
    }

    @Test
    void a_time_that_does_not_exist_and_one_that_comes_twice_are_refused() {
        post("/kommunegruppe-meetings", GROUP_MEETING);

        assertThat(post("/meetings", MEETING.replace("2027-02-09", "2027-03-28").replace("15:15", "02:30"))
                        .body())
                .contains("time-does-not-exist");
        assertThat(post("/meetings", MEETING.replace("2027-02-09", "2027-10-31").replace("15:15", "02:30"))
                        .body())
                .contains("time-comes-twice");
    }

    @Test
    void a_reason_with_a_yes_is_refused() {
        String id = planned();
        post("/meetings/" + id + "/invite", "{}");

        HttpResponse<String> refused = post(
                "/meetings/" + id + "/reply",
                "{\"person\":\"carla@example.org\",\"reply\":\"ACCEPTED\",\"reason\":\"AT_WORK\"}");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("reason-is-for-regrets");
    }

    @Test
    void a_cancelled_meeting_counts_nowhere() {
        String id = planned();
        post("/meetings/" + id + "/invite", "{}");

        JsonNode told =
                Script.json(post("/meetings/" + id + "/cancel", "{\"reason\":\"TOO_FEW\"}", "If-Match", "\"2\""));

        assertThat(told.path("told").asInt()).isEqualTo(2);
        assertThat(office.get("/reports/cadence?year=2027").body())
                .contains("{\"network\":\"Skanderborg\",\"held\":0,\"planned\":0,\"minimum\":2,\"maximum\":4,"
                        + "\"status\":\"AT_RISK\",\"nextNeededBy\":\"2027-12-31\"}");
    }

    @Test
    void the_year_and_the_reports_are_there_and_fu_has_its_own() {
        Script fu = web.scriptOf(Role.EXECUTIVE_COMMITTEE);
        planned();

        assertThat(office.read("/year-plan?year=2027").path("networks")).hasSize(2);
        assertThat(office.read("/reports/deviations?year=2027").path("items")).isEmpty();
        assertThat(office.get("/reports/attendance?year=2027").statusCode()).isEqualTo(200);
        assertThat(fu.get("/reports/attendance?year=2027").statusCode()).isEqualTo(403);
        assertThat(fu.get("/reports/attendance?year=2027&audience=fu").statusCode())
                .isEqualTo(200);
        assertThat(fu.get("/reports/cadence?year=2027").statusCode()).isEqualTo(200);
    }

    @Test
    void a_wish_is_noted_and_taken_up_without_a_name() {
        String wishes = "/networks/" + season.network("Skanderborg") + "/wishes";
        String id = Script.json(post(wishes, "{\"text\":\"Alenearbejde\"}"))
                .path("id")
                .asText();

        assertThat(post("/wishes/" + id + "/decide", "{\"state\":\"ACCEPTED\"}", "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(204);
        assertThat(office.read(wishes).path("items").path(0).path("state").asText())
                .isEqualTo("ACCEPTED");
    }

    @Test
    void what_one_may_not_see_is_not_there() {
        String id = planned();
        Script other = web.scriptOf(Role.CONSULTANT);
        HttpResponse<String> hidden = other.get("/meetings/" + id);
        HttpResponse<String> absent = other.get("/meetings/00000000-0000-0000-0000-000000000001");

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(absent.body());
        assertThat(web.scriptOf(season.consultant()).get("/meetings/" + id).statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_report_tells_the_answers_of_the_year_where_there_are_enough() {
        NetworkMeeting held = Meetings.in(web).meeting(Meetings.HELD);
        Script fu = web.scriptOf(Role.EXECUTIVE_COMMITTEE);
        Answered.by(web, held, 4);
        JsonNode few = office.read("/reports/attendance?year=2026").path("evaluation");
        Answered.by(web, held, 2);
        JsonNode enough = office.read("/reports/attendance?year=2026").path("evaluation");

        assertThat(few).hasToString("{\"answers\":null,\"means\":null}");
        assertThat(enough.path("answers").asInt()).isEqualTo(6);
        assertThat(enough.path("means").path("COMPETENCE").asDouble()).isEqualTo(4.5);
        assertThat(enough.path("means").path("QUALITY").asDouble()).isEqualTo(5);
        assertThat(fu.read("/reports/attendance?year=2026&audience=fu").path("evaluation"))
                .isEqualTo(enough);
    }
}
