package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.access.account.StaffName;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Programs name a colleague by e-mail address, as ever, or by name. */
class NamedColleagueApiTest {

    private final RunningWeb web = RunningWeb.withF1();
    private final Season season = Season.in(web);
    private final Script office = web.scriptOf(Role.OFFICE_ADMIN);
    private final Account nora = consultant("Nora Prøve");

    @AfterEach
    void stop() {
        web.close();
    }

    private Account consultant(String name) {
        Account account = web.account(Role.CONSULTANT);
        web.ports().accounts().save(account.called(new StaffName(name)));
        return web.ports().accounts().find(account.id()).orElseThrow();
    }

    private HttpResponse<String> establish(String facilitator) {
        return office.send(
                "POST",
                "/networks",
                "{\"kommunegruppe\":\"Samsø\",\"facilitator\":\"%s\",\"from\":\"2027-01-01\"}".formatted(facilitator));
    }

    private HttpResponse<String> plan(String beside) {
        return office.send("POST", "/meetings", """
                {"network":"%s","time":{"day":"2027-02-09","from":"15:15"},"reason":"Ferie","coFacilitator":"%s"}""".formatted(season.network("Skanderborg"), beside));
    }

    private static void isRefused(HttpResponse<String> answer, int status, String rule) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("urn:amr:rule:" + rule);
    }

    @Test
    void a_network_is_established_and_handed_over_by_name() {
        HttpResponse<String> made = establish("nora prøve");
        consultant("Sune Prøve");
        String path = made.headers().firstValue("Location").orElseThrow().substring("/api/v1".length());

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(office.read(path).path("network").path("facilitator").asText())
                .isEqualTo(nora.login().value());
        assertThat(office.send(
                                "POST",
                                path + "/facilitator",
                                "{\"facilitator\":\"Sune Prøve\",\"from\":\"2027-01-01\"}",
                                "If-Match",
                                "\"1\"")
                        .statusCode())
                .isEqualTo(204);
        assertThat(office.read(path).path("network").path("facilitatorName").asText())
                .isEqualTo("Sune Prøve");
    }

    @Test
    void what_is_refused_is_known_by_its_rule() {
        consultant("NORA PRØVE");

        isRefused(establish("Nora Prøve"), 422, "several-are-called-that");
        isRefused(establish("Ingen Sådan"), 422, "facilitator-must-be-active");
        isRefused(establish("ingen@example.org"), 422, "facilitator-must-be-active");
        isRefused(establish("ingen@"), 400, "login-is-malformed");
        isRefused(establish(" "), 400, "colleague-is-unreadable");
        assertThat(establish(nora.owner().nameAndAddress()).statusCode()).isEqualTo(201);
    }

    @Test
    void a_meeting_is_planned_and_revised_with_a_colleague_by_name() {
        HttpResponse<String> planned = plan("Nora Prøve");
        String meeting = "/meetings/" + Script.json(planned).path("id").asText();
        String revision = "{\"place\":\"Rådhuset\",\"coFacilitator\":\"%s\"}";

        assertThat(office.read(meeting).path("coFacilitator").asText())
                .isEqualTo(nora.login().value());
        assertThat(office.send("PUT", meeting, revision.formatted("NORA prøve"), "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(200);
        isRefused(
                office.send("PUT", meeting, revision.formatted("Ingen Sådan"), "If-Match", "\"2\""),
                422,
                "facilitator-must-be-active");
    }
}
