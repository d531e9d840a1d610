package dk.amr.cli.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dk.amr.domain.access.Decision;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Policy;
import dk.amr.domain.access.PolicyRow;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.UseCase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** in a browser that was left open for five minutes nothing is done that asks for a fresh proof. */
class AbsentTest {

    private static final String ASKED = "action=\"/bekraeft\"";

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> every_use_case_that_asks_for_a_proof_is_refused_by_every_page() {
        Policy policy = new Policy();
        Town town = Town.founded(folder);
        Staff staff = new Staff(town);
        Things things = new Things(town);
        Set<UseCase> byPage = EnumSet.noneOf(UseCase.class);
        List<DynamicTest> tests = Policy.rows().stream()
                .filter(row -> policy.asksForProof(row.useCase()))
                .flatMap(row -> allowed(row)
                        .flatMap(role -> Ways.to(row.useCase()).stream()
                                .filter(way -> way.door() == Door.PAGE && !way.onlyAsks())
                                .peek(way -> byPage.add(way.useCase()))
                                .map(way -> dynamicTest(row.useCase() + " as " + role, () -> {
                                    Actor absent = staff.absent(role);
                                    Thing thing = things.thing(row.useCase(), row.relation(), absent);
                                    absent.comeIn();
                                    long before = town.events();
                                    Answer answer = way.deed().by(absent, thing);
                                    assertThat(answer.status()).isEqualTo(403);
                                    assertThat(answer.body()).contains(ASKED);
                                    assertThat(town.events()).isEqualTo(before);
                                }))))
                .toList();
        assertThat(byPage).contains(UseCase.EXPORT_REGISTER, UseCase.WRITE_ATTENDANCE_STATEMENT);
        return tests.stream().onClose(town::close);
    }

    private static Stream<Role> allowed(PolicyRow row) {
        return Role.ofAccounts().stream().filter(role -> row.of(role) == Decision.ALLOW);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void the_register_comes_once_the_password_was_given_again(Databases database) throws Exception {
        try (Town town = Town.founded(Files.createDirectory(folder.resolve(database.name())), database)) {
            Actor absent = new Staff(town).absent(Role.OFFICE_ADMIN);
            Map<String, String> wanted = Map.of("format", "csv", "kolonne", "FAMILY_NAME");
            assertThat(absent.post("/register/hent", wanted).body()).contains(ASKED);
            Answer wrong = absent.post("/bekraeft", Map.of("bevis", "forkert"));
            assertThat(wrong.status()).isEqualTo(422);

            Answer proved = absent.post("/bekraeft", Map.of("bevis", Things.PASSWORD));

            assertThat(absent.get("/register").leadsTo("/log-ind")).isTrue();
            Actor here = absent.with(proved);
            assertThat(here.post("/register/hent", wanted).body()).startsWith("\uFEFFEfternavn");
        }
    }
}
