package dk.amr.domain.register;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import dk.amr.domain.kit.F1;
import dk.amr.domain.kit.InMemoryInstallation;
import dk.amr.domain.mandate.Election;
import dk.amr.domain.mandate.ElectionKind;
import dk.amr.domain.mandate.EndReason;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.mandate.Term;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.register.file.ListedRegisterFile;
import dk.amr.domain.register.file.RegisterColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A register that is exported and read into an empty installation is the same register. */
final class RoundTripTest {

    private final InMemoryInstallation installation = new InMemoryInstallation();

    private static List<List<String>> exported(InMemoryInstallation from) {
        List<List<String>> lines = new ArrayList<>();
        from.get(ExportRegister.class)
                .export(from.caller(Role.OFFICE_ADMIN), EnumSet.allOf(RegisterColumn.class), lines::add);
        return lines;
    }

    private static InMemoryInstallation readIn(List<List<String>> lines) {
        InMemoryInstallation other = new InMemoryInstallation();
        ImportReport report = other.imported(new ListedRegisterFile(lines.getFirst(), lines.subList(1, lines.size())));
        assertThat(report.applied()).isTrue();
        return other;
    }

    private static Mandate of(InMemoryInstallation where, String givenName, MandateRole role) {
        return where.ports().people().named(aKreds().id(), new PersonName(givenName, "Prøve")).stream()
                .flatMap(person -> where.ports().mandates().ofPerson(aKreds().id(), person.id()).stream())
                .filter(mandate -> mandate.seat().role() == role)
                .findFirst()
                .orElseThrow();
    }

    private void change(Mandate mandate) {
        installation.ports().mandates().save(mandate);
    }

    private static Mandate withTerm(Mandate mandate, Election election, Term term) {
        return mandate.asRegistered(election, term, null, null);
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private InMemoryInstallation f1WithHistory() {
        installation.imported(F1.file());
        change(of(installation, "Anna", MandateRole.AMR).pausedFrom(day(2026, 12, 1)));
        change(of(installation, "Bo", MandateRole.AMR)
                .pausedFrom(day(2026, 2, 1))
                .resumedOn(day(2026, 5, 1))
                .pausedFrom(day(2026, 9, 1))
                .resumedOn(day(2026, 9, 2)));
        change(of(installation, "Carla", MandateRole.AMR).endedOn(day(2026, 11, 30), EndReason.LEFT_WORKPLACE));
        change(of(installation, "Gry", MandateRole.AMR)
                .pausedFrom(day(2026, 3, 1))
                .endedOn(day(2026, 6, 30), EndReason.OTHER));
        change(withTerm(
                of(installation, "Finn", MandateRole.AMR),
                new Election(day(2026, 1, 15), ElectionKind.SUCCESSOR_FOR_ABSENCE, null, null),
                Term.through(day(2026, 2, 1), day(2027, 3, 31))));
        change(withTerm(
                of(installation, "Sara", MandateRole.TR),
                Election.UNKNOWN,
                Term.through(day(2026, 2, 1), day(2027, 8, 31))));
        change(withTerm(
                of(installation, "Ruth", MandateRole.LEADER),
                Election.UNKNOWN,
                Term.through(day(2020, 1, 1), day(2028, 1, 31))));
        return installation;
    }

    @Test
    void E10_the_whole_of_f1_with_its_history_is_the_same_in_an_empty_installation() {
        List<List<String>> first = exported(f1WithHistory());

        assertThat(exported(readIn(first))).isEqualTo(first).hasSize(25);
    }

    @Test
    void a_last_day_that_is_fixed_comes_along() {
        InMemoryInstallation other = readIn(exported(f1WithHistory()));

        assertThat(of(other, "Finn", MandateRole.AMR).lastDay()).contains(day(2027, 3, 31));
        assertThat(of(other, "Sara", MandateRole.TR).term()).isEqualTo(Term.through(day(2026, 2, 1), day(2027, 8, 31)));
        assertThat(of(other, "Ruth", MandateRole.LEADER).lastDay()).contains(day(2028, 1, 31));
    }

    @Test
    void absences_come_along_closed_and_open() {
        InMemoryInstallation other = readIn(exported(f1WithHistory()));

        for (String name : List.of("Anna", "Bo", "Gry")) {
            assertThat(of(other, name, MandateRole.AMR).absences())
                    .isNotEmpty()
                    .isEqualTo(of(installation, name, MandateRole.AMR).absences());
        }
    }

    @Test
    void E15_absences_that_were_recorded_here_stay_whatever_a_file_tells() {
        List<List<String>> before = exported(f1WithHistory());
        change(of(installation, "Anna", MandateRole.AMR).resumedOn(day(2026, 12, 24)));

        ImportReport report =
                installation.imported(new ListedRegisterFile(before.getFirst(), before.subList(1, before.size())));

        assertThat(report.mandates()).isEqualTo(new Tally(0, 0, 18));
        assertThat(of(installation, "Anna", MandateRole.AMR).isActive(F1.DAY)).isTrue();
    }
}
