package dk.amr.cli.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dk.amr.domain.access.Decision;
import dk.amr.domain.access.Policy;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.UseCase;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The front page turns away nobody who is signed in: it shows each the figures that the table lets them see. */
class FrontPageTest {

    private static final String FIGURES = "id=\"promise\"";
    private static final String ONE_GROUP = "<th scope=\"row\"><a href=\"/kommunegrupper/";

    @TempDir
    private static Path folder;

    private static @Nullable Town town;

    @AfterAll
    static void close() {
        if (town != null) {
            town.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> everybody_sees_the_figures_they_may_see() {
        Town founded = Town.founded(folder);
        town = founded;
        Staff staff = new Staff(founded);
        return Role.ofAccounts().stream()
                .map(role -> dynamicTest(
                        role.name(), () -> shows(role, staff.somebody(role).get("/"))));
    }

    private static void shows(Role role, Answer page) {
        boolean all = allows(role, UseCase.REPORT_COVERAGE);
        boolean some = all || allows(role, UseCase.REPORT_COVERAGE_TO_FU);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body().contains(FIGURES)).isEqualTo(some);
        assertThat(page.body().contains(ONE_GROUP)).isEqualTo(all);
    }

    private static boolean allows(Role role, UseCase useCase) {
        return new Policy().decide(Set.of(role), useCase, Relation.OWN_KREDS) == Decision.ALLOW;
    }
}
