package dk.amr.persistence;

import static dk.amr.domain.access.account.AccountFixture.anAccount;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Policy;
import dk.amr.domain.access.Role;
import dk.amr.domain.directory.MandateQuery;
import dk.amr.domain.directory.PeopleQuery;
import dk.amr.domain.kit.F1;
import dk.amr.domain.kit.Given;
import dk.amr.domain.register.ImportRegister;
import dk.amr.domain.register.ImportReport;
import dk.amr.domain.register.RegisterBooks;
import dk.amr.domain.register.Tally;
import dk.amr.domain.register.file.ListedRegisterFile;
import dk.amr.domain.register.file.RegisterFile;
import dk.amr.domain.report.Counting;
import dk.amr.domain.report.CoverageReport;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.workplace.WorkplaceName;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an import owes those who use the register meanwhile, on a real database. */
interface ImportingARegister {

    int MANY = 3000;

    JdbiPorts ports();

    private ImportRegister importer() {
        Ids ids = UUID::randomUUID;
        JdbiPorts ports = ports();
        Gate gate = new Gate(new Policy(), ports.trail(), ports.transactions(), Clock.systemUTC());
        RegisterBooks books =
                new RegisterBooks(ports.workplaces(), ports.kommunegrupper(), ports.people(), ports.mandates(), ids);
        return new ImportRegister(
                gate, ports.kredse(), ports.staging(), books, ports.imports(), ids, Clock.systemUTC());
    }

    private ImportReport load(RegisterFile file) {
        Caller office = Caller.of(anAccount().id(), aKreds().id(), Set.of(Role.OFFICE_ADMIN), Door.COMMAND, F1.DAY);
        return importer().importFile(office, new ImportRegister.Request(file, false, false));
    }

    private int people() {
        return ports().directory().countPeople(aKreds().id(), PeopleQuery.everybody(50), F1.DAY);
    }

    private static RegisterFile members(int many) {
        String heading = "Medlemsnr;Fornavn;Efternavn;Hverv;Arbejdsplads;Kommune;Tiltrådt\n";
        return ListedRegisterFile.of(heading
                + IntStream.range(0, many)
                        .mapToObj(i -> "M" + i + ";Fornavn" + i + ";Prøve;TR;Hus " + i % 20 + ";Odder;01-01-2026\n")
                        .collect(Collectors.joining()));
    }

    @Test
    default void of_a_refused_row_nothing_is_taken_over() {
        Given.in(ports());
        Caller office = Caller.of(anAccount().id(), aKreds().id(), Set.of(Role.OFFICE_ADMIN), Door.COMMAND, F1.DAY);
        RegisterFile file = F1.fileAnd(
                "200001;Vera;Prøve;;;01-01-2015;;;AMR;Bosted Elmehøj;;Skanderborg;1000000001;49;2;;01-01-2026;24;;;",
                "100001;Vera;Prøve;;;01-01-2015;;;TR;Ny;;Odder;1000000007;9;1;;01-01-2026;24;;;");

        ImportReport report = importer().importFile(office, new ImportRegister.Request(file, false, true));

        assertThat(report.refused()).hasSize(2);
        assertThat(List.of(report.persons(), report.workplaces(), report.mandates(), report.memberships()))
                .containsExactly(new Tally(23, 0, 0), new Tally(6, 0, 0), new Tally(18, 0, 0), new Tally(15, 0, 0));
        assertThat(people()).isEqualTo(23);
        assertThat(ports().workplaces().named(aKreds().id(), new WorkplaceName("Ny")))
                .isEmpty();
    }

    @Test
    default void f1_is_taken_over_with_the_counts_of_the_contract() {
        Given.in(ports());

        ImportReport report = load(F1.file());

        assertThat(report.rows()).isEqualTo(24);
        assertThat(List.of(report.persons(), report.workplaces(), report.mandates(), report.memberships()))
                .containsExactly(new Tally(23, 0, 0), new Tally(6, 0, 0), new Tally(18, 0, 0), new Tally(15, 0, 0));
        CoverageReport coverage = Counting.in(ports()).on(aKreds().id(), F1.DAY);
        assertThat(coverage.eligible()).isEqualTo(6);
        assertThat(coverage.notMembers()).isEqualTo(3);
    }

    @Test
    default void the_same_file_again_changes_nothing() {
        Given.in(ports());
        load(F1.file());

        ImportReport again = load(F1.file());

        assertThat(List.of(again.persons(), again.workplaces(), again.mandates(), again.memberships()))
                .containsExactly(new Tally(0, 0, 23), new Tally(0, 0, 6), new Tally(0, 0, 18), new Tally(0, 0, 15));
        assertThat(again.missing()).isZero();
    }

    @Test
    default void two_at_once_end_as_one_after_the_other_would() throws Exception {
        Given.in(ports());

        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<ImportReport>> reports =
                    both.invokeAll(List.of(() -> load(members(MANY)), () -> load(members(MANY))));

            assertThat(reports)
                    .anySatisfy(report -> assertThat(report.get().applied()).isTrue());
        }

        assertThat(people()).isEqualTo(MANY);
        assertThat(ports().directory().mandates(aKreds().id(), new MandateQuery(null, false, 1000, null), F1.DAY))
                .satisfies(page -> assertThat(page.items()).hasSize(1000));
        assertThat(load(members(MANY)).mandates()).isEqualTo(new Tally(0, 0, MANY));
    }

    @Test
    default void those_who_read_meanwhile_see_all_of_it_or_nothing_and_are_not_kept_waiting() throws Exception {
        Given.in(ports());
        List<Integer> seen = new ArrayList<>();

        try (ExecutorService importing = Executors.newSingleThreadExecutor()) {
            Future<ImportReport> report = importing.submit(() -> load(members(MANY)));
            while (!report.isDone()) {
                seen.add(people());
            }
            assertThat(report.get().applied()).isTrue();
            seen.add(people());
        }

        assertThat(seen).hasSizeGreaterThan(10).containsOnly(0, MANY).isSorted();
    }

    @Test
    default void what_fails_on_the_way_leaves_nothing_behind() {
        Given.in(ports());
        ListedRegisterFile file = ListedRegisterFile.of("Medlemsnr;Fornavn;Efternavn\n1;Anna;Prøve\n");
        RegisterFile failing = new RegisterFile() {
            @Override
            public List<String> headings() {
                return file.headings();
            }

            @Override
            public Optional<List<String>> next() {
                return Optional.of(file.next().orElseThrow(() -> new IllegalStateException("the disk is gone")));
            }

            @Override
            public void close() {
                file.close();
            }
        };

        assertThatThrownBy(() -> load(failing)).isInstanceOf(IllegalStateException.class);
        assertThat(people()).isZero();
        assertThat(rows("register_layout") + rows("staged_row")).isZero();
    }

    private int rows(String table) {
        return ports().database()
                .jdbi()
                .withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM " + table)
                        .mapTo(Integer.class)
                        .one());
    }
}
