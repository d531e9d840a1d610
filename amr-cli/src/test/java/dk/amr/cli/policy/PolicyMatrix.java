package dk.amr.cli.policy;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dk.amr.domain.access.Policy;
import dk.amr.domain.access.PolicyRow;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.UseCase;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every cell in a share of the policy table, by every door that leads to it, over one real installation. */
abstract class PolicyMatrix {

    private static final int SHARES = 2;

    @TempDir
    private static Path folder;

    private static @Nullable Town town;
    private static @Nullable Trial trial;

    private final int share;

    PolicyMatrix(int share) {
        this.share = share;
    }

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
        return mine().stream()
                .flatMap(PolicyMatrix::cells)
                .filter(Cell::isReachable)
                // it needs an empty home of its own: see InitialisingTest
                .filter(cell -> cell.row().useCase() != UseCase.INITIALISE_INSTALLATION)
                .map(cell -> dynamicTest(cell.toString(), () -> trial().of(cell)));
    }

    @TestFactory
    Stream<DynamicTest> the_table_holds_at_the_gate_where_no_door_leads() {
        return mine().stream()
                .flatMap(row -> Stream.of(Role.values())
                        .filter(role -> cells(row).noneMatch(cell -> cell.isOf(row, role) && cell.isReachable()))
                        .map(role -> dynamicTest(
                                row.useCase() + " of " + row.relation() + " as " + role,
                                () -> trial().atTheGate(row, role))));
    }

    static Town town() {
        return Objects.requireNonNull(town);
    }

    static Trial trial() {
        return Objects.requireNonNull(trial);
    }

    private List<PolicyRow> mine() {
        List<PolicyRow> rows = Policy.rows();
        return IntStream.range(0, rows.size())
                .filter(index -> index % SHARES == share)
                .mapToObj(rows::get)
                .toList();
    }

    private static Stream<Cell> cells(PolicyRow row) {
        return Stream.of(Role.values())
                .flatMap(role -> Ways.to(row.useCase()).stream().map(way -> new Cell(row, role, way)));
    }
}
