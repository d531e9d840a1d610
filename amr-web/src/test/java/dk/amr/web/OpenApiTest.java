package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.amr.domain.access.UseCase;
import dk.amr.web.http.Access;
import dk.amr.web.http.Route;
import dk.amr.web.http.Router;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    private static final RunningWeb WEB = RunningWeb.empty();
    private static final List<Route> ROUTES = WEB.get(Router.class).declared();

    @AfterAll
    static void stop() {
        WEB.close();
    }

    @Test
    void the_description_and_the_routes_say_the_same() {
        Set<String> described = new TreeSet<>();
        JsonNode paths = WEB.scriptWithoutToken().read("/openapi.json").path("paths");
        paths.properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation ->
                                described.add(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey())));

        Set<String> declared = ROUTES.stream()
                .filter(route -> route.access() == Access.JSON || route.access() == Access.OPEN)
                .filter(route -> !route.path().startsWith("/static/"))
                .map(route -> route.method() + " " + route.path())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(described).isEqualTo(declared);
    }

    @Test
    void whatever_a_script_posts_may_bear_a_key() {
        JsonNode paths = WEB.scriptWithoutToken().read("/openapi.json").path("paths");

        assertThat(ROUTES.stream()
                        .filter(route ->
                                route.access() == Access.JSON && route.method().equals("POST")))
                .isNotEmpty()
                .allSatisfy(route -> assertThat(paths.path(route.path())
                                .path("post")
                                .path("parameters")
                                .findValuesAsText("$ref"))
                        .contains("#/components/parameters/IdempotencyKey"));
    }

    @Test
    void only_these_routes_enter_no_use_case() {
        assertThat(ROUTES.stream()
                        .filter(route -> route.useCases().isEmpty())
                        .map(route -> route.method() + " " + route.path()))
                .containsExactlyInAnyOrder(
                        "GET /static/{edition}/{name}",
                        "GET /log-ind",
                        "GET /log-ind/{secret}",
                        "GET /velkommen/{secret}",
                        "GET /glemt-adgangskode",
                        "GET /ny-adgangskode/{secret}",
                        "GET /health",
                        "GET /ready",
                        "GET /api/v1/openapi.json",
                        "GET /api/v1/me",
                        "GET /api",
                        "GET /api/{group}");
    }

    @Test
    void every_use_case_is_reached_but_those_of_the_command_line() {
        Set<UseCase> reached = EnumSet.noneOf(UseCase.class);
        ROUTES.forEach(route -> reached.addAll(route.useCases()));

        assertThat(EnumSet.complementOf(EnumSet.copyOf(reached)))
                .containsExactlyInAnyOrder(
                        UseCase.INITIALISE_INSTALLATION,
                        UseCase.MIGRATE_DATABASE,
                        UseCase.LOOK_AT_DATABASE,
                        UseCase.CREATE_BACKUP,
                        UseCase.VERIFY_BACKUP,
                        UseCase.RESTORE_BACKUP,
                        UseCase.FOUND_KREDS,
                        UseCase.LIST_KREDSE,
                        UseCase.RESET_PASSWORD,
                        UseCase.ISSUE_TOKEN,
                        UseCase.VERIFY_AUDIT,
                        UseCase.REVIEW_INVITATIONS,
                        UseCase.ROTATE_KEYS,
                        UseCase.LIST_KEYS,
                        UseCase.RUN_RETENTION,
                        UseCase.SEND_REMINDERS,
                        UseCase.LAPSE_OFFERS,
                        UseCase.CHECK_NOTES);
    }
}
