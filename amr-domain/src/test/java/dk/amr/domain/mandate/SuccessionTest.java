package dk.amr.domain.mandate;

import static dk.amr.domain.mandate.MandateFixture.aMandate;
import static dk.amr.domain.mandate.MandateFixture.anAmrMandate;
import static dk.amr.domain.person.PersonFixture.aPerson;
import static dk.amr.domain.workplace.WorkplaceFixture.aWorkplace;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.workplace.WorkplaceName;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SuccessionTest {

    private static final LocalDate NEXT = LocalDate.of(2028, 1, 1);

    private final Mandate first = anAmrMandate();

    private static Mandate amr(int number, LocalDate startsOn) {
        return aMandate(number, aPerson(), aWorkplace(), MandateRole.AMR, startsOn);
    }

    private static Mandate inUnit(int number, String unit, LocalDate startsOn) {
        return Mandate.of(
                new MandateId(CountingIds.id(number)),
                aPerson().kreds(),
                aPerson().id(),
                new Seat(MandateRole.AMR, aWorkplace().id(), new WorkplaceName(unit)),
                Election.UNKNOWN,
                Term.ofMonths(startsOn, Term.USUAL_MONTHS, null));
    }

    @Test
    void R5_a_re_election_from_the_day_after_continues_the_mandate() {
        assertThat(amr(2, NEXT).continues(first)).isTrue();
        assertThat(first.continues(amr(2, NEXT))).isFalse();
        assertThat(first.continues(first)).isFalse();
    }

    @Test
    void D27_a_day_between_them_is_a_gap() {
        assertThat(amr(2, NEXT.plusDays(1)).continues(first)).isFalse();
    }

    @Test
    void a_mandate_continues_one_that_ended_early_from_that_end() {
        Mandate ended = first.endedOn(LocalDate.of(2027, 6, 30), EndReason.RESIGNED_AGREED);

        assertThat(amr(2, LocalDate.of(2027, 7, 1)).continues(ended)).isTrue();
        assertThat(amr(2, NEXT).continues(ended)).isFalse();
    }

    @Test
    void E11_a_term_from_29_february_is_continued_from_1_march() {
        Mandate leapDay = amr(1, LocalDate.of(2028, 2, 29));

        assertThat(amr(2, LocalDate.of(2030, 3, 1)).continues(leapDay)).isTrue();
        assertThat(amr(2, LocalDate.of(2030, 2, 28)).continues(leapDay)).isFalse();
    }

    @Test
    void another_person_role_place_or_unit_continues_nothing() {
        assertThat(aMandate(2, aPerson(2, "Bo", "Prøve"), aWorkplace(), MandateRole.AMR, NEXT)
                        .continues(first))
                .isFalse();
        assertThat(aMandate(2, aPerson(), aWorkplace(), MandateRole.TR, NEXT).continues(first))
                .isFalse();
        assertThat(aMandate(2, aPerson(), aWorkplace(2, "Havnen", "Aarhus"), MandateRole.AMR, NEXT)
                        .continues(first))
                .isFalse();
        assertThat(inUnit(2, "Natholdet", NEXT).continues(first)).isFalse();
    }

    @Test
    void a_unit_is_the_same_however_it_is_written() {
        Mandate night = inUnit(1, "Natholdet", MandateFixture.START);

        assertThat(inUnit(2, "NATHOLDET", NEXT).continues(night)).isTrue();
    }

    @Test
    void E13_a_re_election_that_is_only_reported_continues_and_a_rejected_one_does_not() {
        Mandate awaited = amr(2, NEXT).awaited();

        assertThat(awaited.continues(first)).isTrue();
        assertThat(awaited.rejected(EndReason.ELECTION_INVALID).continues(first))
                .isFalse();
        assertThat(amr(3, NEXT.plusYears(2)).continues(awaited.rejected(EndReason.DATA_ERROR)))
                .isFalse();
    }

    @Test
    void what_runs_until_further_notice_is_continued_by_nothing() {
        Mandate leader = aMandate(1, aPerson(), aWorkplace(), MandateRole.LEADER, MandateFixture.START);

        assertThat(aMandate(2, aPerson(), aWorkplace(), MandateRole.LEADER, NEXT)
                        .continues(leader))
                .isFalse();
    }

    @Test
    void D27_a_chain_is_the_mandate_and_all_it_continues_without_a_gap() {
        Mandate second = amr(2, NEXT);
        Mandate third = amr(3, NEXT.plusYears(2));
        Mandate tr = aMandate(4, aPerson(), aWorkplace(), MandateRole.TR, MandateFixture.START);

        assertThat(Succession.chain(third, List.of(tr, first, third, second))).containsExactly(third, second, first);
        assertThat(Succession.chain(second, List.of(third, second, first))).containsExactly(second, first);
        assertThat(Succession.chain(first, List.of())).containsExactly(first);
    }

    @Test
    void D27_a_chain_stops_at_a_gap() {
        Mandate second = amr(2, NEXT.plusDays(1));
        Mandate third = amr(3, NEXT.plusDays(1).plusYears(2));

        assertThat(Succession.chain(third, List.of(first, second, third))).containsExactly(third, second);
    }

    @Test
    void R5_the_last_of_a_chain_is_what_registered_mandates_lead_to_without_a_gap() {
        Mandate second = amr(2, NEXT);
        Mandate third = amr(3, NEXT.plusYears(2));
        Mandate tr = aMandate(4, aPerson(), aWorkplace(), MandateRole.TR, NEXT);

        assertThat(Succession.last(first, List.of(tr, third, first, second))).isEqualTo(third);
        assertThat(Succession.last(first, List.of(third, first))).isEqualTo(first);
        assertThat(Succession.last(first, List.of(second, third.awaited()))).isEqualTo(second);
        assertThat(Succession.last(first, List.of())).isEqualTo(first);
    }
}
