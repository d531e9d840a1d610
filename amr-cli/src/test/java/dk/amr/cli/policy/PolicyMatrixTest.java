package dk.amr.cli.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dk.amr.domain.access.Door;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.UseCase;
import dk.amr.web.http.Router;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every other row of the policy table, from the first; and that doors and ways leave nothing out. */
class PolicyMatrixTest extends PolicyMatrix {

    PolicyMatrixTest() {
        super(0);
    }

    @ParameterizedTest
    @EnumSource(UseCase.class)
    void every_use_case_is_tried_by_a_door(UseCase useCase) {
        assertThat(Ways.to(useCase)).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> every_route_that_enters_by_a_use_case_is_among_the_ways() {
        Town known = town();
        Actor nobody = trial().somebody(Role.ANONYMOUS);
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
}
