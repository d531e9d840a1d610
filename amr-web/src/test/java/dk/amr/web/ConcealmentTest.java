package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.amr.domain.access.Role;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What somebody may not see does not exist, byte for byte (B-3). */
class ConcealmentTest {

    private static final RunningWeb WEB = RunningWeb.withF1();
    private static final String NOBODY = "00000000-0000-4000-8000-00000000dead";
    private static final String ANNA = personCalled("Anna");

    @AfterAll
    static void stop() {
        WEB.close();
    }

    private static String personCalled(String name) {
        JsonNode people = WEB.scriptOf(Role.OFFICE_ADMIN).read("/people?q=" + name);
        return people.path("items").path(0).path("id").asText();
    }

    @Test
    void fu_sees_no_person_and_cannot_tell_one_from_nobody() {
        Browser fu = WEB.browserOf(Role.EXECUTIVE_COMMITTEE);

        HttpResponse<String> anna = fu.get("/personer/" + ANNA);
        HttpResponse<String> nobody = fu.get("/personer/" + NOBODY);

        assertThat(anna.statusCode()).isEqualTo(404);
        assertThat(anna.body()).isEqualTo(nobody.body());
        assertThat(Headers.withoutDate(anna)).isEqualTo(Headers.withoutDate(nobody));
    }

    @Test
    void what_is_no_id_looks_the_same() {
        Browser fu = WEB.browserOf(Role.EXECUTIVE_COMMITTEE);

        assertThat(fu.get("/personer/hvad-som-helst").body())
                .isEqualTo(fu.get("/personer/" + NOBODY).body());
    }

    @Test
    void a_script_of_fus_cannot_tell_either() {
        Script fu = WEB.scriptOf(Role.EXECUTIVE_COMMITTEE);

        HttpResponse<String> anna = fu.get("/people/" + ANNA);
        HttpResponse<String> nobody = fu.get("/people/" + NOBODY);

        assertThat(anna.statusCode()).isEqualTo(404);
        assertThat(anna.body()).isEqualTo(nobody.body());
        assertThat(Headers.withoutDate(anna)).isEqualTo(Headers.withoutDate(nobody));
        assertThat(Script.json(anna).path("type").asText()).isEqualTo("urn:amr:rule:nothing-here");
    }

    @Test
    void a_refused_change_does_not_tell_that_there_is_something_to_change() {
        Script fu = WEB.scriptOf(Role.EXECUTIVE_COMMITTEE);
        String mandate = "{\"role\":\"TR\",\"workplace\":\"Bosted Elmehøj\",\"startsOn\":\"2027-01-01\"}";

        HttpResponse<String> anna = fu.send("POST", "/people/" + ANNA + "/mandates", mandate);
        HttpResponse<String> nobody = fu.send("POST", "/people/" + NOBODY + "/mandates", mandate);

        assertThat(anna.statusCode()).isEqualTo(404);
        assertThat(anna.body()).isEqualTo(nobody.body());
        assertThat(Headers.withoutDate(anna)).isEqualTo(Headers.withoutDate(nobody));
    }

    @Test
    void fu_may_know_that_there_is_a_list_but_not_have_it() {
        assertThat(WEB.browserOf(Role.EXECUTIVE_COMMITTEE).get("/personer").statusCode())
                .isEqualTo(403);
        assertThat(WEB.scriptOf(Role.EXECUTIVE_COMMITTEE).get("/people").statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_chair_sees_representatives_alone() {
        Script chair = WEB.scriptOf(Role.KREDS_CHAIR);

        assertThat(chair.get("/people/" + ANNA).statusCode()).isEqualTo(200);
        assertThat(chair.get("/people/" + personCalled("Medlem30")).statusCode())
                .isEqualTo(404);
        assertThat(chair.read("/people").path("total").asInt()).isEqualTo(11);
    }

    @Test
    void somebody_without_a_token_is_told_to_bring_one() {
        HttpResponse<String> response = WEB.scriptWithoutToken().get("/people");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    }
}
