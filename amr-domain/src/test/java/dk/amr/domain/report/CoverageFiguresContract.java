package dk.amr.domain.report;

import static dk.amr.domain.kommunegruppe.KommunegruppeFixture.aKommunegruppe;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static dk.amr.domain.mandate.MandateFixture.aMandate;
import static dk.amr.domain.mandate.MandateFixture.anAmrMandate;
import static dk.amr.domain.person.PersonFixture.aMembership;
import static dk.amr.domain.person.PersonFixture.aPerson;
import static dk.amr.domain.person.PersonFixture.aPersonWithoutNumber;
import static dk.amr.domain.workplace.WorkplaceFixture.aWorkplace;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.kit.Given;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.mandate.EndReason;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateFixture;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.person.Membership;
import dk.amr.domain.person.Person;
import dk.amr.domain.shared.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link CoverageFigures} must count (P1, D2). */
public interface CoverageFiguresContract extends CoverageByPlaceContract {

    private Given given() {
        return Given.in(ports())
                .kommunegrupper(aKommunegruppe(1, "Skanderborg", "Skanderborg"), aKommunegruppe(2, "Aarhus", "Aarhus"))
                .workplaces(aWorkplace(), aWorkplace(2, "Havnen", "Aarhus"));
    }

    private CoverageReport on(LocalDate day) {
        return Counting.in(ports()).on(aKreds().id(), day);
    }

    private static List<Integer> eligibleIn(CoverageReport report) {
        return report.kommunegrupper().stream()
                .map(CoverageReport.Row::eligible)
                .toList();
    }

    @Test
    default void an_active_amr_who_is_a_member_is_to_have_an_offer() {
        given().members(aPerson()).mandates(anAmrMandate());

        CoverageReport report = on(DAY);
        assertThat(report.asOf()).isEqualTo(DAY);
        assertThat(report.eligible()).isEqualTo(1);
        assertThat(report.notMembers()).isZero();
        assertThat(report.kommunegrupper())
                .extracting(CoverageReport.Row::name)
                .containsExactly("Skanderborg", "Aarhus");
        assertThat(eligibleIn(report)).containsExactly(1, 0);
    }

    @Test
    default void a_kreds_with_nobody_in_it_has_zeros() {
        Given.in(ports());

        CoverageReport report = on(DAY);
        assertThat(report.eligible()).isZero();
        assertThat(report.offered()).isZero();
        assertThat(report.inNetwork()).isZero();
        assertThat(report.notMembers()).isZero();
        assertThat(report.kommunegrupper()).isEmpty();
    }

    @Test
    default void trs_and_leaders_are_not_counted() {
        given().members(aPerson())
                .mandates(
                        aMandate(1, aPerson(), aWorkplace(), MandateRole.TR, MandateFixture.START),
                        aMandate(2, aPerson(), aWorkplace(), MandateRole.FTR, MandateFixture.START),
                        aMandate(3, aPerson(), aWorkplace(), MandateRole.LEADER, MandateFixture.START));

        assertThat(on(DAY).eligible()).isZero();
        assertThat(on(DAY).notMembers()).isZero();
    }

    @Test
    default void a_mandate_counts_from_its_first_to_its_last_day() {
        given().members(aPerson()).mandates(anAmrMandate());

        assertThat(on(LocalDate.of(2025, 12, 31)).eligible()).isZero();
        assertThat(on(LocalDate.of(2026, 1, 1)).eligible()).isEqualTo(1);
        assertThat(on(LocalDate.of(2027, 12, 31)).eligible()).isEqualTo(1);
        assertThat(on(LocalDate.of(2028, 1, 1)).eligible()).isZero();
    }

    @Test
    default void a_mandate_that_ended_early_counts_to_that_day() {
        given().members(aPerson()).mandates(anAmrMandate().endedOn(DAY, EndReason.LEFT_WORKPLACE));

        assertThat(on(DAY).eligible()).isEqualTo(1);
        assertThat(on(DAY.plusDays(1)).eligible()).isZero();
    }

    @Test
    default void a_paused_mandate_counts_neither_as_eligible_nor_as_no_member() {
        Mandate paused = anAmrMandate().pausedFrom(DAY).resumedOn(DAY.plusMonths(5));
        Person other = aPersonWithoutNumber(2, "Bo", "Prøve");
        given().members(aPerson())
                .people(other)
                .mandates(paused, anAmrMandate(2, other, aWorkplace()).pausedFrom(DAY));

        assertThat(on(DAY.minusDays(1)).eligible()).isEqualTo(1);
        assertThat(on(DAY.minusDays(1)).notMembers()).isEqualTo(1);
        assertThat(on(DAY).eligible()).isZero();
        assertThat(on(DAY).notMembers()).isZero();
        assertThat(on(DAY.plusMonths(5)).eligible()).isEqualTo(1);
    }

    @Test
    default void who_is_no_member_on_the_day_is_counted_apart() {
        Person former = aPerson(2, "Bo", "Prøve");
        Person never = aPersonWithoutNumber(3, "Carl", "Prøve");
        given().members(aPerson())
                .people(former, never)
                .memberships(former, aMembership(former, new Period(LocalDate.of(2015, 1, 1), DAY)))
                .mandates(
                        anAmrMandate(1, aPerson(), aWorkplace()),
                        anAmrMandate(2, former, aWorkplace()),
                        anAmrMandate(3, never, aWorkplace(2, "Havnen", "Aarhus")));

        assertThat(on(DAY).eligible()).isEqualTo(1);
        assertThat(on(DAY).notMembers()).isEqualTo(2);
        assertThat(on(DAY.minusDays(1)).eligible()).isEqualTo(2);
        assertThat(on(DAY.minusDays(1)).notMembers()).isEqualTo(1);
        assertThat(eligibleIn(on(DAY))).containsExactly(1, 0);
    }

    @Test
    default void a_member_of_another_kreds_is_no_member_here() {
        given().people(aPerson())
                .memberships(
                        aPerson(), new Membership(aPerson().id(), anotherKreds().name(), Period.always()))
                .mandates(anAmrMandate());

        assertThat(on(DAY).eligible()).isZero();
        assertThat(on(DAY).notMembers()).isEqualTo(1);
    }

    @Test
    default void the_kreds_is_recognised_by_its_name_in_any_case() {
        given().people(aPerson())
                .memberships(
                        aPerson(), new Membership(aPerson().id(), new KredsName("Kreds ØSTJYLLAND"), Period.always()))
                .mandates(anAmrMandate());

        assertThat(on(DAY).eligible()).isEqualTo(1);
    }

    @Test
    default void nothing_of_another_kreds_is_counted() {
        given().members(aPerson()).mandates(anAmrMandate());

        CoverageReport other = Counting.in(ports()).on(anotherKreds().id(), DAY);
        assertThat(other.eligible()).isZero();
        assertThat(other.kommunegrupper()).isEmpty();
    }
}
