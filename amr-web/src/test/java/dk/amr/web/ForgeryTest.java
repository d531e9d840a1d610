package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import dk.amr.web.http.Access;
import dk.amr.web.http.Route;
import dk.amr.web.http.Router;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ForgeryTest {

    private static final RunningWeb WEB = RunningWeb.withF1();
    private static final Browser OFFICE = WEB.browserOf(Role.OFFICE_ADMIN);

    @AfterAll
    static void stop() {
        WEB.close();
    }

    static Stream<String> everyForm() {
        return WEB.get(Router.class).declared().stream()
                .filter(route -> route.changes() && route.access() != Access.JSON)
                .map(Route::path)
                .map(path -> path.replaceAll("\\{[^}]*}", "nothing"));
    }

    @ParameterizedTest
    @MethodSource("everyForm")
    void a_form_without_its_token_changes_nothing(String path) {
        assertThat(OFFICE.post(path, "", Map.of()).body()).contains("Siden var for gammel");
    }

    @ParameterizedTest
    @MethodSource("everyForm")
    void a_form_with_the_token_of_another_session_changes_nothing(String path) {
        String foreign =
                Browser.tokenOn(WEB.browserOf(Role.OFFICE_ADMIN).get("/").body());

        assertThat(OFFICE.post(path, foreign, Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void a_form_from_another_site_changes_nothing() {
        String token = Browser.tokenOn(OFFICE.get("/").body());

        assertThat(OFFICE.postFrom("/log-ud", token, "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(OFFICE.postFrom("/log-ud", token, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(OFFICE.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void a_page_knows_no_token_and_json_no_cookie() {
        assertThat(WEB.scriptOf(Role.OFFICE_ADMIN).get("/../../personer").statusCode())
                .isNotEqualTo(200);
        assertThat(OFFICE.get("/api/v1/me").statusCode()).isEqualTo(401);
    }

    @Test
    void a_request_for_another_host_is_not_answered() {
        assertThat(RawRequest.of(WEB.port(), "GET", "/log-ind", "Host: evil.example"))
                .startsWith("HTTP/1.1 421");
        assertThat(RawRequest.of(WEB.port(), "GET", "/log-ind", "Host: localhost:1"))
                .startsWith("HTTP/1.1 200");
        assertThat(RawRequest.of(WEB.port(), "GET", "/log-ind", "Host: 127.0.0.1", "X-Forwarded-Host: evil.example"))
                .doesNotContain("evil.example");
    }
}
