package dk.amr.domain.kommunegruppe;

import static dk.amr.domain.kommunegruppe.KommunegruppeFixture.aDatedKommunegruppe;
import static dk.amr.domain.kommunegruppe.KommunegruppeFixture.code;
import static dk.amr.domain.kommunegruppe.KommunegruppeFixture.coverage;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MunicipalityMapTest {

    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2027, 7, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2027, 12, 1);
    private static final KommunegruppeId ODDER = new KommunegruppeId(CountingIds.id(1));
    private static final KommunegruppeId SAMSOE = new KommunegruppeId(CountingIds.id(2));
    private static final KommunegruppeId AARHUS = new KommunegruppeId(CountingIds.id(3));

    private static Coverage samsoe(LocalDate from, LocalDate until) {
        return coverage("Samsø", new Period(from, until));
    }

    private static Coverage samsoeFrom(LocalDate from) {
        return coverage("Samsø", Period.from(from));
    }

    private static Kommunegruppe odder(Coverage... coverage) {
        return aDatedKommunegruppe(1, "Odder", coverage);
    }

    private static Kommunegruppe samsoe(Coverage... coverage) {
        return aDatedKommunegruppe(2, "Samsø", coverage);
    }

    private static Kommunegruppe aarhus(Coverage... coverage) {
        return aDatedKommunegruppe(3, "Aarhus", coverage);
    }

    private static List<Kommunegruppe> handOver(KommunegruppeId to, LocalDate from, Kommunegruppe... groups) {
        return new MunicipalityMap(List.of(groups)).handOver(code("Samsø"), to, from);
    }

    @Test
    void E22_the_old_group_keeps_the_days_before_and_gives_up_before_the_new_one_gains() {
        assertThat(handOver(SAMSOE, JULY, samsoe(), odder(coverage("Samsø", Period.always()))))
                .containsExactly(odder(samsoe(Period.SINCE_EVER, JULY)), samsoe(samsoeFrom(JULY)));
    }

    @Test
    void E22_other_municipalities_stay_where_they_are() {
        Coverage own = coverage("Odder", Period.always());

        assertThat(handOver(SAMSOE, JULY, samsoe(), odder(own, coverage("Samsø", Period.always()))))
                .contains(odder(own, samsoe(Period.SINCE_EVER, JULY)));
    }

    @Test
    void E22_a_later_change_that_is_planned_stays_planned() {
        assertThat(handOver(
                        AARHUS, JANUARY, odder(samsoe(Period.SINCE_EVER, JULY)), samsoe(samsoeFrom(JULY)), aarhus()))
                .containsExactly(odder(samsoe(Period.SINCE_EVER, JANUARY)), aarhus(samsoe(JANUARY, JULY)));
    }

    @Test
    void E22_handing_over_on_the_day_of_an_earlier_change_takes_its_place() {
        assertThat(handOver(AARHUS, JULY, odder(samsoe(Period.SINCE_EVER, JULY)), samsoe(samsoeFrom(JULY)), aarhus()))
                .containsExactly(samsoe(), aarhus(samsoeFrom(JULY)));
    }

    @Test
    void E22_a_municipality_may_come_back() {
        assertThat(handOver(ODDER, DECEMBER, odder(samsoe(Period.SINCE_EVER, JULY)), samsoe(samsoeFrom(JULY))))
                .containsExactly(
                        samsoe(samsoe(JULY, DECEMBER)), odder(samsoe(Period.SINCE_EVER, JULY), samsoeFrom(DECEMBER)));
    }

    @Test
    void E22_a_change_can_be_undone_on_its_own_day() {
        assertThat(handOver(ODDER, JULY, odder(samsoe(Period.SINCE_EVER, JULY)), samsoe(samsoeFrom(JULY))))
                .containsExactly(samsoe(), odder(coverage("Samsø", Period.always())));
    }

    @Test
    void E22_between_two_stretches_of_its_own_a_group_covers_it_throughout() {
        Kommunegruppe twice = odder(samsoe(Period.SINCE_EVER, JULY), samsoeFrom(DECEMBER));

        Kommunegruppe after =
                handOver(ODDER, JULY, twice, samsoe(samsoe(JULY, DECEMBER))).getLast();
        assertThat(after.covers(code("Samsø"), JULY)).isTrue();
        assertThat(after.covers(code("Samsø"), DECEMBER)).isTrue();
        assertThat(after.municipalitiesOn(DECEMBER)).containsExactly(code("Samsø"));
    }

    @Test
    void a_municipality_that_nobody_covers_is_simply_taken_in() {
        assertThat(handOver(SAMSOE, JULY, odder(), samsoe())).containsExactly(samsoe(samsoeFrom(JULY)));
    }

    @Test
    void handing_over_what_a_group_has_already_changes_nothing() {
        assertThat(handOver(ODDER, JULY, odder(coverage("Samsø", Period.always()))))
                .isEmpty();
    }

    @Test
    void D3_after_any_hand_over_no_day_has_two_groups() {
        List<Kommunegruppe> before =
                List.of(odder(samsoe(Period.SINCE_EVER, JULY)), samsoe(samsoeFrom(JULY)), aarhus());
        for (LocalDate day : List.of(JANUARY, JULY, DECEMBER)) {
            for (KommunegruppeId to : List.of(ODDER, SAMSOE, AARHUS)) {
                Map<KommunegruppeId, Kommunegruppe> after = new HashMap<>();
                before.forEach(group -> after.put(group.id(), group));
                new MunicipalityMap(before)
                        .handOver(code("Samsø"), to, day)
                        .forEach(group -> after.put(group.id(), group));

                for (LocalDate each = LocalDate.of(2026, 12, 31); each.getYear() < 2028; each = each.plusDays(1)) {
                    LocalDate on = each;
                    assertThat(after.values())
                            .filteredOn(group -> group.covers(code("Samsø"), on))
                            .hasSize(1);
                }
                assertThat(new MunicipalityMap(List.copyOf(after.values())).covering(code("Samsø"), day))
                        .map(Kommunegruppe::id)
                        .contains(to);
            }
        }
    }

    @Test
    void a_municipality_is_known_when_any_group_covers_it_on_any_day() {
        MunicipalityMap map = new MunicipalityMap(List.of(odder(samsoe(JANUARY, JULY))));

        assertThat(map.knows(code("Samsø"))).isTrue();
        assertThat(map.knows(code("Odder"))).isFalse();
        assertThat(map.covering(code("Samsø"), JULY)).isEmpty();
    }
}
