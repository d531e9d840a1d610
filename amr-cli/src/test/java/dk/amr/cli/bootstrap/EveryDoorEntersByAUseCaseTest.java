package dk.amr.cli.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dk.amr.cli.Office;
import dk.amr.cli.bootstrap.usage.CommandTree;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.GlobalOptions;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.shared.Language;
import dk.amr.web.http.Access;
import dk.amr.web.http.Route;
import dk.amr.web.http.Router;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Nobody comes to anything but by a use case, and there is no use case that nobody comes to. */
class EveryDoorEntersByAUseCaseTest {

    /** What tells nothing about anybody, or shows a form at the door, or tells somebody who they are. */
    private static final Set<String> ROUTES_WITHOUT = Set.of(
            "GET /log-ind",
            "GET /log-ind/{secret}",
            "GET /velkommen/{secret}",
            "GET /glemt-adgangskode",
            "GET /ny-adgangskode/{secret}",
            "GET /health",
            "GET /ready",
            "GET /static/{edition}/{name}",
            "GET /api/v1/openapi.json",
            "GET /api",
            "GET /api/{group}",
            "GET /api/v1/me");

    /** What looks at no installation, or builds one that is thrown away. */
    private static final Set<String> COMMANDS_WITHOUT = Set.of(
            "amr version", "amr completion", "amr manual", "amr config show", "amr demo", "amr demo write-register");

    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicTest> every_route_enters_by_a_use_case_or_is_named_as_one_that_does_not() {
        return routes().stream()
                .map(route -> dynamicTest(
                        nameOf(route),
                        () -> assertThat(route.useCases().isEmpty())
                                .isEqualTo(ROUTES_WITHOUT.contains(nameOf(route)))));
    }

    @TestFactory
    Stream<DynamicTest> every_command_enters_by_a_use_case_or_is_named_as_one_that_does_not() {
        return commands()
                .map(command -> dynamicTest(
                        command.qualifiedName(),
                        () -> assertThat(useCasesOf(command.userObject().getClass())
                                        .isEmpty())
                                .isEqualTo(COMMANDS_WITHOUT.contains(command.qualifiedName()))));
    }

    @Test
    void what_is_named_as_an_exception_is_there() {
        assertThat(routes()).extracting(EveryDoorEntersByAUseCaseTest::nameOf).containsAll(ROUTES_WITHOUT);
        assertThat(commands().map(CommandSpec::qualifiedName)).containsAll(COMMANDS_WITHOUT);
    }

    @Test
    void what_is_open_to_anybody_is_no_more_than_that() {
        assertThat(routes())
                .filteredOn(route -> route.access() == Access.OPEN || route.access() == Access.DOOR)
                .filteredOn(route -> !ROUTES_WITHOUT.contains(nameOf(route)))
                .extracting(Route::useCases)
                .containsExactlyInAnyOrder(
                        Set.of(UseCase.SIGN_IN),
                        Set.of(UseCase.REDEEM_SETUP_LINK),
                        Set.of(UseCase.REDEEM_SIGN_IN_LINK),
                        Set.of(UseCase.REQUEST_PASSWORD_RESET),
                        Set.of(UseCase.REDEEM_RESET_LINK),
                        Set.of(UseCase.ENTER_CODE),
                        Set.of(UseCase.READ_OFFER_LINK),
                        Set.of(UseCase.ANSWER_OFFER),
                        // the page, and the entry for the calendar
                        Set.of(UseCase.READ_INVITATION_LINK),
                        Set.of(UseCase.READ_INVITATION_LINK),
                        Set.of(UseCase.ANSWER_INVITATION, UseCase.ASK_FOR_LEAVE_BY_LINK),
                        Set.of(UseCase.READ_EVALUATION_LINK),
                        Set.of(UseCase.EVALUATE_MEETING),
                        // the page, and the two addresses of its forms to come back to after a refusal
                        Set.of(UseCase.READ_SHARED_LINK),
                        Set.of(UseCase.READ_SHARED_LINK),
                        Set.of(UseCase.READ_SHARED_LINK),
                        Set.of(UseCase.SEND_SHARED_CODE),
                        Set.of(UseCase.ENTER_SHARED),
                        Set.of(UseCase.LEAVE_SHARED),
                        // the room, and the forms in it
                        Set.of(UseCase.LOOK_AT_SHARED_BY_LINK),
                        Set.of(UseCase.LOOK_AT_SHARED_BY_LINK),
                        Set.of(UseCase.LOOK_AT_SHARED_BY_LINK),
                        Set.of(UseCase.LOOK_AT_SHARED_BY_LINK),
                        Set.of(UseCase.LOOK_AT_SHARED_BY_LINK),
                        Set.of(UseCase.SHARE_BY_LINK),
                        Set.of(UseCase.CHOOSE_READERS_BY_LINK),
                        Set.of(UseCase.REDACT_BY_LINK),
                        Set.of(UseCase.WITHDRAW_BY_LINK),
                        Set.of(UseCase.READ_CALENDAR_FEED));
    }

    @Test
    void every_use_case_is_come_to_by_a_door() {
        Set<UseCase> byRoutes =
                routes().stream().flatMap(route -> route.useCases().stream()).collect(Collectors.toSet());
        Set<UseCase> byCommands = commands()
                .flatMap(command -> useCasesOf(command.userObject().getClass()).stream())
                .collect(Collectors.toSet());

        assertThat(Stream.of(byRoutes, byCommands).flatMap(Set::stream)).contains(UseCase.values());
    }

    private static List<Route> routes() {
        Path home = folder.resolve("amr-home");
        if (!Files.exists(home)) {
            Office.setUp(folder);
        }
        try (OpenInstallation open = OpenInstallation.in(Map.of("AMR_HOME", home.toString()), Office.CLOCK)) {
            return open.part(Router.class).declared();
        }
    }

    private static String nameOf(Route route) {
        return route.method() + " " + route.path();
    }

    /** Every command that does something. */
    private static Stream<CommandSpec> commands() {
        return below(CommandTree.toLookAt(new GlobalOptions(), Language.DANISH))
                .map(CommandLine::getCommandSpec)
                .filter(command -> command.userObject() instanceof Action);
    }

    private static Stream<CommandLine> below(CommandLine command) {
        return Stream.concat(
                Stream.of(command),
                command.getSubcommands().values().stream().flatMap(EveryDoorEntersByAUseCaseTest::below));
    }

    /** The use cases that a command is handed. */
    private static Set<UseCase> useCasesOf(Class<?> command) {
        return Stream.of(command.getDeclaredConstructors())
                .flatMap(constructor -> Stream.of(constructor.getParameterTypes()))
                .filter(UseCasesModule.USE_CASES::contains)
                .flatMap(type -> constant(type).stream())
                .collect(Collectors.toSet());
    }

    private static Optional<UseCase> constant(Class<?> type) {
        String name =
                type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        return Stream.of(UseCase.values())
                .filter(useCase -> useCase.name().equals(name))
                .findFirst();
    }
}
