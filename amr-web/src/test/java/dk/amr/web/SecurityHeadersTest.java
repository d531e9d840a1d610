package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import dk.amr.web.http.Access;
import dk.amr.web.http.Route;
import dk.amr.web.http.Router;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SecurityHeadersTest {

    private static final RunningWeb WEB = RunningWeb.withF1();
    private static final Browser OFFICE = WEB.browserOf(Role.OFFICE_ADMIN);
    private static final Script SCRIPT = WEB.scriptOf(Role.OFFICE_ADMIN);
    private static final Map<String, String> EXPECTED = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cache-Control",
            "no-store",
            "Vary",
            "Cookie");

    @AfterAll
    static void stop() {
        WEB.close();
    }

    static Stream<Route> everyRoute() {
        return WEB.get(Router.class).declared().stream();
    }

    @ParameterizedTest
    @MethodSource("everyRoute")
    void every_route_carries_them(Route route) {
        String path = route.path().replaceAll("\\{[^}]*}", "nothing");

        HttpResponse<String> response = route.access() == Access.JSON
                ? SCRIPT.send(route.method(), path.substring(Router.API.length()), "{}")
                : route.changes() ? OFFICE.post(path, "", Map.of()) : OFFICE.get(path);

        assertCarried(response);
    }

    @Test
    void so_does_what_is_not_there() {
        assertCarried(OFFICE.get("/intet"));
        assertCarried(SCRIPT.get("/intet"));
    }

    @Test
    void so_does_a_redirect() {
        assertCarried(WEB.browser().get("/"));
    }

    @Test
    void so_does_what_is_no_http() {
        assertThat(RawRequest.of(WEB.port(), "GET", "/%", "Host: 127.0.0.1"))
                .contains("X-Content-Type-Options: nosniff");
        assertThat(RawRequest.of(WEB.port(), "G ET", "/", "Host: 127.0.0.1"))
                .contains("X-Content-Type-Options: nosniff");
    }

    @Test
    void files_that_pages_are_dressed_with_may_be_kept_under_their_edition() {
        String page = OFFICE.get("/").body();
        String css = page.replaceAll("(?s).*href=\"(/static/[^\"]*/amr.css)\".*", "$1");

        HttpResponse<String> file = OFFICE.get(css);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().allValues("Cache-Control")).isEqualTo(List.of("public, max-age=31536000, immutable"));
        assertThat(file.headers().firstValue("Content-Type")).contains("text/css;charset=utf-8");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    private static void assertCarried(HttpResponse<String> response) {
        EXPECTED.forEach((name, value) ->
                assertThat(response.headers().allValues(name)).as(name).isEqualTo(List.of(value)));
        assertThat(response.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(response.headers().firstValue("Server")).isEmpty();
    }
}
