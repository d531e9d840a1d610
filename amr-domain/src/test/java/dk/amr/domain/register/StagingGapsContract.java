package dk.amr.domain.register;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static dk.amr.domain.mandate.MandateFixture.aMandate;
import static dk.amr.domain.mandate.MandateFixture.anAmrMandate;
import static dk.amr.domain.person.PersonFixture.aMembership;
import static dk.amr.domain.person.PersonFixture.aPerson;
import static dk.amr.domain.person.PersonFixture.aPersonWithoutNumber;
import static dk.amr.domain.person.PersonFixture.inAnotherKreds;
import static dk.amr.domain.register.RegisterFixture.aStagedRow;
import static dk.amr.domain.workplace.WorkplaceFixture.aWorkplace;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.kit.Given;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.person.Membership;
import dk.amr.domain.person.Person;
import dk.amr.domain.shared.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every {@link RegisterStaging} must tell of likely duplicates and of what a file leaves out. */
public interface StagingGapsContract {

    LocalDate DAY = LocalDate.of(2027, 1, 1);

    AllPorts ports();

    private Given given() {
        return Given.in(ports());
    }

    private RegisterStaging.Layout layout(StagedRow... rows) {
        RegisterStaging.Layout layout = ports().staging().begin(aKreds().id());
        layout.add(List.of(rows));
        layout.complete();
        return layout;
    }

    @Test
    default void the_same_name_is_pointed_out_within_the_file() {
        given();
        try (RegisterStaging.Layout layout = layout(
                aStagedRow(2, "Medlemsnr=1", "Fornavn=Søren"),
                aStagedRow(3, "Medlemsnr=2", "Fornavn=Soeren"),
                aStagedRow(4, "Medlemsnr=2", "Fornavn=Soeren"),
                aStagedRow(5, "Medlemsnr=3", "Fornavn=Sara"))) {

            assertThat(layout.rowsOfSameName(10)).containsExactlyInAnyOrder(2, 3);
            assertThat(layout.rowsOfSameName(1)).hasSize(1);
        }
    }

    @Test
    default void the_same_name_is_pointed_out_in_the_register_unless_it_is_the_same_person() {
        given().people(aPerson(1, "Søren", "Å"), aPerson(2, "Sara", "Prøve"));
        try (RegisterStaging.Layout layout = layout(
                aStagedRow(2, "Medlemsnr=1", "Fornavn=Soren", "Efternavn=Aa"),
                aStagedRow(3, "Medlemsnr=2", "Fornavn=Soeren", "Efternavn=Aa"),
                aStagedRow(4, "Medlemsnr=100002", "Fornavn=Sara", "Efternavn=Prøve"))) {
            layout.settlePeople(
                    Map.of(keyOf(layout, 4), aPerson(2, "Sara", "Prøve").id()));

            assertThat(layout.rowsOfSameName(10)).containsExactly(3);
        }
    }

    private static String keyOf(RegisterStaging.Layout layout, int row) {
        return layout.people(null, 100).stream()
                .filter(group -> group.rows().getFirst().cells().row() == row)
                .findFirst()
                .orElseThrow()
                .key();
    }

    @Test
    default void a_line_is_missing_for_each_mandate_not_over_or_for_a_membership_alone() {
        Person twice = aPerson();
        Person member = aPerson(2, "Bo", "Prøve");
        Person over = aPersonWithoutNumber(3, "Carl", "Prøve");
        Person gone = aPerson(4, "Dan", "Prøve");
        given().members(twice, member)
                .people(over, gone)
                .memberships(gone, aMembership(gone, new Period(LocalDate.of(2015, 1, 1), DAY)))
                .workplaces(aWorkplace())
                .mandates(
                        anAmrMandate(1, twice, aWorkplace()),
                        aMandate(2, twice, aWorkplace(), MandateRole.TR, DAY.plusMonths(2)),
                        aMandate(3, over, aWorkplace(), MandateRole.AMR, DAY.minusMonths(24)));
        try (RegisterStaging.Layout layout = layout()) {
            assertThat(layout.linesMissing(DAY)).isEqualTo(3);
            assertThat(layout.linesMissing(DAY.minusDays(1))).isEqualTo(5);
        }
    }

    @Test
    default void nothing_is_missing_of_people_whom_a_row_stands_for() {
        given().members(aPerson(), aPerson(2, "Bo", "Prøve"));
        try (RegisterStaging.Layout layout = layout(aStagedRow(2, "Medlemsnr=100001", "Fornavn=Anna"))) {
            layout.settlePeople(Map.of(keyOf(layout, 2), aPerson().id()));

            assertThat(layout.linesMissing(DAY)).isEqualTo(1);
        }
    }

    @Test
    default void nothing_is_missing_of_other_kredse() {
        Person elsewhere = inAnotherKreds(aPerson());
        given().people(elsewhere)
                .memberships(
                        elsewhere,
                        new Membership(elsewhere.id(), anotherKreds().name(), Period.from(LocalDate.of(2015, 1, 1))));
        try (RegisterStaging.Layout layout = layout()) {
            assertThat(layout.linesMissing(DAY)).isZero();
        }
    }
}
