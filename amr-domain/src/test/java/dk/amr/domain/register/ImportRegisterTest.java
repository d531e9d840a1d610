package dk.amr.domain.register;

import static dk.amr.domain.kommunegruppe.KommunegruppeFixture.aKommunegruppe;
import static dk.amr.domain.kommunegruppe.KommunegruppeFixture.code;
import static dk.amr.domain.kommunegruppe.KommunegruppeFixture.coverage;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.amr.domain.access.AuditEntry;
import dk.amr.domain.access.Role;
import dk.amr.domain.kit.F1;
import dk.amr.domain.kit.Given;
import dk.amr.domain.kit.InMemoryInstallation;
import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.kreds.Municipalities;
import dk.amr.domain.mandate.EndReason;
import dk.amr.domain.mandate.Ending;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.person.MemberNumber;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.register.file.ListedRegisterFile;
import dk.amr.domain.register.file.RegisterFile;
import dk.amr.domain.shared.Period;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ImportRegisterTest {

    private final InMemoryInstallation installation = new InMemoryInstallation();

    private ImportReport imported(RegisterFile file) {
        return installation.imported(file);
    }

    private ImportReport imported(RegisterFile file, boolean dryRun, boolean partial) {
        return installation
                .get(ImportRegister.class)
                .importFile(installation.caller(Role.OFFICE_ADMIN), new ImportRegister.Request(file, dryRun, partial));
    }

    private Person person(String number) {
        return installation
                .ports()
                .people()
                .withNumber(aKreds().id(), new MemberNumber(number))
                .orElseThrow();
    }

    private int people() {
        return installation.ports().people().ofKreds(aKreds().id()).size();
    }

    @Test
    void f1_is_23_people_6_workplaces_18_mandates_and_15_memberships_all_new() {
        ImportReport report = imported(F1.file());

        assertThat(report)
                .isEqualTo(new ImportReport(
                        24,
                        new Tally(23, 0, 0),
                        new Tally(6, 0, 0),
                        new Tally(18, 0, 0),
                        new Tally(15, 0, 0),
                        Stream.of("Samsø", "Skanderborg", "Aarhus")
                                .map(Municipalities::read)
                                .toList(),
                        report.newcomers(),
                        List.of(),
                        0,
                        List.of(),
                        Caveats.NONE,
                        List.of(),
                        List.of(),
                        true));
        assertThat(people()).isEqualTo(23);
    }

    @Test
    void the_first_twenty_who_are_new_are_named_with_what_they_are() {
        ImportReport report = imported(F1.file());

        assertThat(report.newcomers()).hasSize(20).contains(new Newcomer("Anna Prøve", List.of(MandateRole.AMR)));
    }

    @Test
    void E10_the_same_file_again_changes_nothing() {
        imported(F1.file());
        Version before = person("100001").version();
        ImportReport again = imported(F1.file());

        assertThat(again)
                .isEqualTo(new ImportReport(
                        24,
                        new Tally(0, 0, 23),
                        new Tally(0, 0, 6),
                        new Tally(0, 0, 18),
                        new Tally(0, 0, 15),
                        List.of(),
                        List.of(),
                        List.of(),
                        0,
                        List.of(),
                        Caveats.NONE,
                        List.of(),
                        List.of(),
                        true));
        assertThat(person("100001").version()).isEqualTo(before);
    }

    @Test
    void a_municipality_that_nobody_covers_gets_a_kommunegruppe_of_its_own_name() {
        imported(F1.file());

        assertThat(installation.ports().kommunegrupper().ofKreds(aKreds().id()))
                .extracting(group -> group.name().value(), Kommunegruppe::coverage)
                .containsExactly(
                        tuple("Samsø", List.of(coverage("Samsø", Period.always()))),
                        tuple("Skanderborg", List.of(coverage("Skanderborg", Period.always()))),
                        tuple("Aarhus", List.of(coverage("Aarhus", Period.always()))));
    }

    @Test
    void a_municipality_that_is_covered_stays_where_it_is() {
        Given.in(installation.ports()).kommunegrupper(aKommunegruppe(1, "Odder/Samsø", "Odder", "Samsø"));
        imported(F1.file());

        assertThat(installation.ports().kommunegrupper().ofKreds(aKreds().id()))
                .extracting(group -> group.name().value())
                .containsExactly("Odder/Samsø", "Skanderborg", "Aarhus");
    }

    @Test
    void a_group_that_has_the_name_already_takes_the_municipality_in() {
        Given.in(installation.ports()).kommunegrupper(aKommunegruppe(1, "Samsø", "Odder"));
        imported(F1.file());

        assertThat(installation
                        .ports()
                        .kommunegrupper()
                        .find(aKreds().id(), aKommunegruppe().id())
                        .orElseThrow()
                        .municipalitiesOn(F1.DAY))
                .containsExactly(code("Odder"), code("Samsø"));
    }

    @Test
    void a_preview_changes_nothing_and_tells_the_same() {
        ImportReport preview = imported(F1.file(), true, false);

        assertThat(preview.applied()).isFalse();
        assertThat(preview.persons()).isEqualTo(new Tally(23, 0, 0));
        assertThat(people()).isZero();
        assertThat(installation.ports().kommunegrupper().ofKreds(aKreds().id())).isEmpty();
        assertThat(installation.entries()).extracting(AuditEntry::detail).containsExactly("preview rows=24");
    }

    @Test
    void what_the_file_changes_is_counted_and_changed() {
        imported(F1.file());
        ImportReport report = imported(F1.fileWith("anna@example.org", "anna.ny@example.org", ";48;2;", ";50;2;"));

        assertThat(report.persons()).isEqualTo(new Tally(0, 1, 22));
        assertThat(report.workplaces()).isEqualTo(new Tally(0, 1, 5));
        assertThat(report.mandates()).isEqualTo(new Tally(0, 0, 18));
        assertThat(person("100001").contact().email()).isEqualTo(new EmailAddress("anna.ny@example.org"));
    }

    @Test
    void udmeldt_and_fratraadt_are_the_last_day() {
        imported(F1.file());
        imported(
                F1.fileWith(
                        "01-01-2015;;Østjylland;AMR;Bosted Elmehøj;;Skanderborg;1000000001;48;2;02-11-2026;15-11-2026;24;;;",
                        "01-01-2015;31-01-2027;Østjylland;AMR;Bosted Elmehøj;;Skanderborg;1000000001;48;2;02-11-2026;15-11-2026;24;;15-01-2027;død"));

        PersonId anna = person("100001").id();
        assertThat(installation.ports().people().membershipsOf(anna))
                .extracting(membership -> membership.period().last().orElseThrow())
                .containsExactly(LocalDate.of(2027, 1, 31));
        assertThat(installation.ports().mandates().ofPerson(aKreds().id(), anna))
                .extracting(Mandate::ending)
                .containsExactly(new Ending(LocalDate.of(2027, 1, 15), EndReason.DEATH));
    }

    @Test
    void what_the_file_no_longer_holds_is_missing_and_never_ended() {
        imported(F1.file());
        ImportReport report = imported(ListedRegisterFile.of(F1.text()
                .lines()
                .filter(line -> !line.contains("Anna") && !line.contains("Medlem30") && !line.contains(";TR;Støtte"))
                .collect(Collectors.joining("\n"))));

        assertThat(report.missing()).isEqualTo(3);
        assertThat(report.persons()).isEqualTo(new Tally(0, 0, 21));
        assertThat(installation
                        .ports()
                        .mandates()
                        .ofPerson(aKreds().id(), person("100001").id()))
                .extracting(Mandate::ending)
                .containsOnlyNulls();
        assertThat(installation
                        .ports()
                        .mandates()
                        .ofPerson(aKreds().id(), person("100004").id()))
                .hasSize(2);
    }
}
