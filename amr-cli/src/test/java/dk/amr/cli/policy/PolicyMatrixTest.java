package dk.amr.cli.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dk.amr.domain.access.Door;
import dk.amr.domain.access.Policy;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.UseCase;
import dk.amr.web.http.Router;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every cell of the policy table, by every door that leads to it, over one real installation. */
class PolicyMatrixTest {

    @TempDir
    private static Path folder;

    private static @Nullable Town town;
    private static @Nullable Trial trial;

    @BeforeAll
    static void found() {
        Town founded = Town.founded(folder);
        town = founded;
        trial = new Trial(founded);
    }

    @AfterAll
    static void close() {
        if (town != null) {
            town.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> the_table_holds_at_every_door() {
        return cells().filter(Cell::isReachable)
                // it needs an empty home of its own: see InitialisingTest
                .filter(cell -> cell.row().useCase() != UseCase.INITIALISE_INSTALLATION)
                .map(cell -> dynamicTest(
                        cell.toString(), () -> Objects.requireNonNull(trial).of(cell)));
    }

    @TestFactory
    Stream<DynamicTest> the_table_holds_at_the_gate_where_no_door_leads() {
        return Policy.rows().stream()
                .flatMap(row -> Stream.of(Role.values())
                        .filter(role -> cells().noneMatch(cell -> cell.isOf(row, role) && cell.isReachable()))
                        .map(role -> dynamicTest(
                                row.useCase() + " of " + row.relation() + " as " + role,
                                () -> Objects.requireNonNull(trial).atTheGate(row, role))));
    }

    @ParameterizedTest
    @EnumSource(UseCase.class)
    void every_use_case_is_tried_by_a_door(UseCase useCase) {
        assertThat(Ways.to(useCase)).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> every_route_that_enters_by_a_use_case_is_among_the_ways() {
        Town known = Objects.requireNonNull(town);
        Actor nobody = Objects.requireNonNull(trial).somebody(Role.ANONYMOUS);
        Stream.of(UseCase.values())
                .flatMap(useCase -> Ways.to(useCase).stream())
                .filter(way -> way.door() != Door.COMMAND)
                .forEach(way -> way.deed().by(nobody, Thing.unknown()));
        return known.part(Router.class).declared().stream()
                .filter(route -> !route.useCases().isEmpty())
                .filter(route -> !route.path().equals("/")) // see FrontPageTest
                .map(route -> dynamicTest(
                        route.method() + " " + route.path(),
                        () -> assertThat(known.hasSeen(route)).isTrue()));
    }

    private static Stream<Cell> cells() {
        return Policy.rows().stream()
                .flatMap(row -> Stream.of(Role.values())
                        .flatMap(role -> Ways.to(row.useCase()).stream().map(way -> new Cell(row, role, way))));
    }
}
