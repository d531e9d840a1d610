package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The register, taken in and handed out by scripts. */
class RegisterApiTest {

    private final RunningWeb web = RunningWeb.empty();

    @AfterEach
    void stop() {
        web.close();
    }

    private int people() {
        return web.scriptOf(Role.OFFICE_ADMIN).read("/people").path("total").intValue();
    }

    @Test
    void scripts_send_the_file_and_get_what_the_command_tells() {
        Script script = web.scriptOf(Role.OFFICE_ADMIN);
        HttpResponse<String> preview = script.send("POST", "/register/preview", RunningWeb.f1());
        HttpResponse<String> done = script.send("POST", "/register/import", RunningWeb.f1(), "Idempotency-Key", "k1");

        assertThat(Script.json(preview).path("persons").path("new").intValue()).isEqualTo(23);
        assertThat(Script.json(preview).path("applied").booleanValue()).isFalse();
        assertThat(Script.json(done).path("mandates").path("new").intValue()).isEqualTo(18);
        assertThat(Script.json(done).path("applied").booleanValue()).isTrue();
        assertThat(people()).isEqualTo(23);
        assertThat(script.get("/register/file?column=Fornavn").body()).startsWith("\uFEFFFornavn\r\n");
    }

    @Test
    void scripts_are_refused_by_the_first_row_unless_the_rest_will_do() {
        Script script = web.scriptOf(Role.OFFICE_ADMIN);
        HttpResponse<String> refused =
                script.send("POST", "/register/import", RegisterPageTest.TWO_ROWS_AND_ONE_REFUSED);
        HttpResponse<String> rest =
                script.send("POST", "/register/import?partial=true", RegisterPageTest.TWO_ROWS_AND_ONE_REFUSED);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("urn:amr:rule:rows-are-refused");
        assertThat(Script.json(rest).path("refused").path(0).path("row").intValue())
                .isEqualTo(3);
        assertThat(people()).isEqualTo(1);
    }

    @Test
    void scripts_that_send_what_is_no_register_are_told_why() {
        Script script = web.scriptOf(Role.OFFICE_ADMIN);

        assertThat(script.send("POST", "/register/preview", "").body()).contains("urn:amr:rule:file-is-empty");
        assertThat(script.send("POST", "/register/preview", "a".repeat(11 << 20))
                        .statusCode())
                .isEqualTo(413);
        assertThat(script.send("POST", "/register/import?partial=perhaps", "a").statusCode())
                .isEqualTo(400);
        assertThat(script.get("/register/file?format=pdf").statusCode()).isEqualTo(400);
        assertThat(script.get("/register/file?column=Sko").statusCode()).isEqualTo(400);
    }
}
