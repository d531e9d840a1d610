package dk.amr.domain.report;

import static dk.amr.domain.kommunegruppe.KommunegruppeFixture.aDatedKommunegruppe;
import static dk.amr.domain.kommunegruppe.KommunegruppeFixture.aKommunegruppe;
import static dk.amr.domain.kommunegruppe.KommunegruppeFixture.coverage;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.mandate.MandateFixture.anAmrMandate;
import static dk.amr.domain.person.PersonFixture.aPerson;
import static dk.amr.domain.workplace.WorkplaceFixture.aWorkplace;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.kit.Given;
import dk.amr.domain.shared.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How every {@link CoverageFigures} must count by kommunegruppe (P1, D3). */
public interface CoverageByPlaceContract {

    LocalDate DAY = LocalDate.of(2027, 1, 1);

    AllPorts ports();

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
    default void a_workplace_outside_the_area_makes_nobody_eligible() {
        given().members(aPerson())
                .workplaces(aWorkplace(3, "Ø-Botilbuddet", "Samsø"))
                .mandates(anAmrMandate(1, aPerson(), aWorkplace(3, "Ø-Botilbuddet", "Samsø")));

        assertThat(on(DAY).eligible()).isZero();
    }

    @Test
    default void a_municipality_counts_for_the_group_that_covers_it_on_the_day() {
        Given.in(ports())
                .kommunegrupper(
                        aDatedKommunegruppe(1, "Odder", coverage("Samsø", new Period(Period.SINCE_EVER, DAY))),
                        aDatedKommunegruppe(2, "Samsø", coverage("Samsø", Period.from(DAY.plusDays(1)))))
                .members(aPerson())
                .workplaces(aWorkplace(3, "Ø-Botilbuddet", "Samsø"))
                .mandates(anAmrMandate(1, aPerson(), aWorkplace(3, "Ø-Botilbuddet", "Samsø")));

        assertThat(eligibleIn(on(DAY.minusDays(1)))).containsExactly(1, 0);
        assertThat(eligibleIn(on(DAY))).containsExactly(0, 0);
        assertThat(on(DAY).eligible()).isZero();
        assertThat(eligibleIn(on(DAY.plusDays(1)))).containsExactly(0, 1);
    }

    @Test
    default void somebody_in_two_groups_counts_in_both_and_once_in_all() {
        given().members(aPerson())
                .mandates(
                        anAmrMandate(1, aPerson(), aWorkplace()),
                        anAmrMandate(2, aPerson(), aWorkplace(2, "Havnen", "Aarhus")));

        assertThat(on(DAY).eligible()).isEqualTo(1);
        assertThat(eligibleIn(on(DAY))).containsExactly(1, 1);
    }

    @Test
    default void somebody_with_two_mandates_in_one_group_counts_once_there() {
        given().members(aPerson())
                .workplaces(aWorkplace(3, "Skoven", "Skanderborg"))
                .mandates(
                        anAmrMandate(1, aPerson(), aWorkplace()),
                        anAmrMandate(2, aPerson(), aWorkplace(3, "Skoven", "Skanderborg")));

        assertThat(eligibleIn(on(DAY))).containsExactly(1, 0);
    }

    @Test
    default void somebody_with_one_mandate_paused_still_counts_by_the_other() {
        given().members(aPerson())
                .mandates(
                        anAmrMandate(1, aPerson(), aWorkplace()).pausedFrom(DAY),
                        anAmrMandate(2, aPerson(), aWorkplace(2, "Havnen", "Aarhus")));

        assertThat(eligibleIn(on(DAY))).containsExactly(0, 1);
    }
}
