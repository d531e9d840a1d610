package dk.amr.domain.register;

import static dk.amr.domain.kommunegruppe.KommunegruppeFixture.aKommunegruppe;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.mandate.MandateFixture.aMandateInFull;
import static dk.amr.domain.mandate.MandateFixture.anAmrMandate;
import static dk.amr.domain.person.PersonFixture.aPerson;
import static dk.amr.domain.workplace.WorkplaceFixture.aWorkplace;
import static dk.amr.domain.workplace.WorkplaceFixture.aWorkplaceInFull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.AuditEntry;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.kit.F1;
import dk.amr.domain.kit.Given;
import dk.amr.domain.kit.InMemoryInstallation;
import dk.amr.domain.mandate.Election;
import dk.amr.domain.mandate.ElectionKind;
import dk.amr.domain.mandate.Term;
import dk.amr.domain.register.file.ListedRegisterFile;
import dk.amr.domain.register.file.RegisterColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ExportRegisterTest {

    private final InMemoryInstallation installation = new InMemoryInstallation();
    private final Caller office = installation.caller(Role.OFFICE_ADMIN);

    private List<List<String>> exported() {
        return exported(EnumSet.allOf(RegisterColumn.class));
    }

    private List<List<String>> exported(Set<RegisterColumn> columns) {
        List<List<String>> lines = new ArrayList<>();
        installation.get(ExportRegister.class).export(office, columns, lines::add);
        return lines;
    }

    private static ListedRegisterFile file(List<List<String>> lines) {
        return new ListedRegisterFile(lines.getFirst(), lines.subList(1, lines.size()));
    }

    private static String cell(List<List<String>> lines, int line, RegisterColumn column) {
        return lines.get(line).get(lines.getFirst().indexOf(column.heading()));
    }

    @Test
    void E10_what_is_exported_and_read_in_again_changes_nothing() {
        installation.imported(F1.file());
        List<List<String>> lines = exported();
        ImportReport again = installation.imported(file(lines));

        assertThat(lines).hasSize(25);
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
    }

    @Test
    void every_field_of_a_mandate_and_a_workplace_survives_the_round() {
        Given.in(installation.ports())
                .members(aPerson())
                .workplaces(aWorkplaceInFull())
                .kommunegrupper(aKommunegruppe())
                .mandates(aMandateInFull(aPerson(), aWorkplace()));
        ImportReport again = installation.imported(file(exported()));

        assertThat(again.persons()).isEqualTo(new Tally(0, 0, 1));
        assertThat(again.workplaces()).isEqualTo(new Tally(0, 0, 1));
        assertThat(again.mandates()).isEqualTo(new Tally(0, 0, 1));
        assertThat(again.memberships()).isEqualTo(new Tally(0, 0, 1));
    }

    @Test
    void E15_a_successor_to_a_fixed_day_survives_the_round() {
        Given.in(installation.ports())
                .members(aPerson())
                .workplaces(aWorkplace())
                .mandates(anAmrMandate(
                        new Election(null, ElectionKind.SUCCESSOR_FOR_ABSENCE, null, null),
                        Term.through(LocalDate.of(2026, 7, 1), LocalDate.of(2027, 3, 31))));

        assertThat(installation.imported(file(exported())).mandates()).isEqualTo(new Tally(0, 0, 1));
    }

    @Test
    void into_an_empty_register_everything_comes_back() {
        installation.imported(F1.file());
        InMemoryInstallation other = new InMemoryInstallation();
        ImportReport report = other.imported(file(exported()));

        assertThat(report.persons()).isEqualTo(new Tally(23, 0, 0));
        assertThat(report.mandates()).isEqualTo(new Tally(18, 0, 0));
        assertThat(report.memberships()).isEqualTo(new Tally(15, 0, 0));
        assertThat(report.warnings()).isEmpty();
    }

    @Test
    void E18_a_protected_contact_is_blank_and_not_lost_by_reading_it_in() {
        Given.in(installation.ports()).members(aPerson().withProtectedContact(true));
        List<List<String>> lines = exported();
        installation.imported(file(lines));

        assertThat(cell(lines, 1, RegisterColumn.EMAIL)).isEmpty();
        assertThat(cell(lines, 1, RegisterColumn.PHONE)).isEmpty();
        assertThat(installation
                        .ports()
                        .people()
                        .get(aKreds().id(), aPerson().id())
                        .contact()
                        .email())
                .isEqualTo(aPerson().contact().email());
    }

    @Test
    void the_headings_are_those_of_the_register_file() {
        assertThat(RegisterSheet.headings())
                .startsWith("Medlemsnr", "Fornavn", "Efternavn", "E-mail", "Telefon", "Indmeldt", "Udmeldt", "Kreds")
                .hasSize(RegisterColumn.values().length);
    }

    @Test
    void only_the_columns_that_are_wanted_leave_the_house_and_that_is_recorded() {
        installation.imported(F1.file());
        List<List<String>> lines = exported(EnumSet.of(RegisterColumn.FAMILY_NAME, RegisterColumn.GIVEN_NAME));

        assertThat(lines.getFirst()).containsExactly("Fornavn", "Efternavn");
        assertThat(lines).hasSize(25).allSatisfy(cells -> assertThat(cells).hasSize(2));
        assertThat(installation.entries().getLast().detail()).isEqualTo("lines=24 columns=2");
    }

    @Test
    void the_export_is_recorded_by_its_size() {
        installation.imported(F1.file());
        exported();

        AuditEntry entry = installation.entries().getLast();
        assertThat(entry.useCase()).isEqualTo(UseCase.EXPORT_REGISTER);
        assertThat(entry.detail()).isEqualTo("lines=24");
    }
}
