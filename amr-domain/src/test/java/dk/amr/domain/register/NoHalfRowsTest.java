package dk.amr.domain.register;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import dk.amr.domain.kit.InMemoryInstallation;
import dk.amr.domain.person.Person;
import dk.amr.domain.register.file.ListedRegisterFile;
import dk.amr.domain.workplace.Workplace;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A row that is refused for one thing is not taken over for another. */
final class NoHalfRowsTest {

    private static final String COLUMNS =
            "Medlemsnr;Fornavn;Telefon;Indmeldt;Udmeldt;Hverv;Arbejdsplads;Enhed;Kommune;P-nummer;Ansatte;Tiltrådt";

    private final InMemoryInstallation installation = new InMemoryInstallation();

    private ImportReport partially(String... lines) {
        ListedRegisterFile file = ListedRegisterFile.of(COLUMNS + "\n" + String.join("\n", lines));
        return installation
                .get(ImportRegister.class)
                .importFile(installation.caller(Role.OFFICE_ADMIN), new ImportRegister.Request(file, false, true));
    }

    private List<Person> people() {
        return installation.ports().people().ofKreds(aKreds().id());
    }

    private List<Workplace> workplaces() {
        return installation.ports().workplaces().ofKreds(aKreds().id());
    }

    private int mandates() {
        return people().stream()
                .mapToInt(person -> installation
                        .ports()
                        .mandates()
                        .ofPerson(aKreds().id(), person.id())
                        .size())
                .sum();
    }

    private static void refuses(ImportReport report, String... rules) {
        assertThat(report.refused()).extracting(Remark::rule).containsExactly(rules);
        assertThat(report.applied()).isTrue();
    }

    @Test
    void a_row_that_contradicts_its_workplace_brings_no_mandate_and_nobody() {
        ImportReport report = partially(
                "1;Anna;;01-01-2015;;AMR;Elmehøj;;Odder;1000000001;48;01-01-2026",
                "2;Bo;;01-01-2015;;AMR;Elmehøj;;Odder;1000000001;49;01-01-2026");

        refuses(report, "workplace-rows-disagree");
        assertThat(report.mandates()).isEqualTo(new Tally(1, 0, 0));
        assertThat(report.persons()).isEqualTo(new Tally(1, 0, 0));
        assertThat(people()).hasSize(1);
        assertThat(mandates()).isEqualTo(1);
    }

    @Test
    void a_row_whose_membership_is_refused_brings_no_mandate_and_no_phone() {
        ImportReport report = partially(
                "1;Anna;;01-01-2015;;AMR;Elmehøj;;Odder;1000000001;48;01-01-2026",
                "1;Anna;72486300;01-01-2016;;TR;Elmehøj;;Odder;1000000001;48;01-01-2026");

        refuses(report, "membership-rows-disagree");
        assertThat(report.mandates()).isEqualTo(new Tally(1, 0, 0));
        assertThat(mandates()).isEqualTo(1);
        assertThat(people().getFirst().contact().phone()).isNull();
    }

    @Test
    void a_row_whose_mandate_is_refused_brings_no_membership() {
        ImportReport report = partially(
                "1;Anna;;01-01-2010;31-12-2011;AMR;Elmehøj;;Odder;1000000001;48;01-01-2026",
                "1;Anna;;01-01-2015;;AMR;Elmehøj;;Odder;1000000001;48;01-06-2026");

        refuses(report, "mandates-overlap");
        assertThat(report.memberships()).isEqualTo(new Tally(1, 0, 0));
        assertThat(installation
                        .ports()
                        .people()
                        .membershipsOf(people().getFirst().id()))
                .hasSize(1);
    }

    @Test
    void a_row_that_contradicts_its_person_brings_no_workplace_and_no_unit() {
        ImportReport report = partially(
                "1;Anna;;01-01-2015;;AMR;Elmehøj;;Odder;1000000001;48;01-01-2026",
                "1;Bodil;;01-01-2015;;TR;Elmehøj;Køkkenet;Odder;1000000001;48;01-01-2026",
                "1;Bodil;;01-01-2015;;TR;Havnen;;Samsø;1000000002;9;01-01-2026");

        refuses(report, "person-rows-disagree", "person-rows-disagree");
        assertThat(report.workplaces()).isEqualTo(new Tally(1, 0, 0));
        assertThat(workplaces()).hasSize(1);
        assertThat(workplaces().getFirst().units()).isEmpty();
        assertThat(installation.ports().kommunegrupper().ofKreds(aKreds().id())).hasSize(1);
    }

    @Test
    void a_row_is_not_refused_for_contradicting_a_refused_one() {
        ImportReport report = partially(
                "1;Anna;;01-01-2015;;AMR;Elmehøj;;Odder;1000000001;48;01-01-2026",
                "2;Bo;;01-01-2015;;TR;Elmehøj;;Odder;1000000001;49;01-01-2026",
                "2;Bo;;01-01-2016;;TR;Elmehøj;;Odder;1000000001;48;01-06-2026");

        refuses(report, "workplace-rows-disagree");
        assertThat(report.persons()).isEqualTo(new Tally(2, 0, 0));
        assertThat(mandates()).isEqualTo(2);
    }

    @Test
    void a_mandate_whose_row_is_refused_is_not_missing_from_the_file() {
        String anna = "1;Anna;;01-01-2015;;AMR;Elmehøj;;Odder;1000000001;48;01-01-2026";
        String bo = "2;Bo;;01-01-2015;;AMR;Elmehøj;;Odder;1000000001;48;01-01-2026";
        partially(anna, bo);

        ImportReport report = partially(anna, bo.replace(";48;", ";49;"));

        refuses(report, "workplace-rows-disagree");
        assertThat(report.missing()).isZero();
        assertThat(report.persons()).isEqualTo(new Tally(0, 0, 1));
    }
}
