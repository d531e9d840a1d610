package dk.amr.domain.mandate;

import static dk.amr.domain.mandate.MandateFixture.aMandate;
import static dk.amr.domain.mandate.MandateFixture.aMandateInFull;
import static dk.amr.domain.mandate.MandateFixture.anAmrMandate;
import static dk.amr.domain.person.PersonFixture.aPerson;
import static dk.amr.domain.workplace.WorkplaceFixture.aWorkplace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.shared.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class MandateTest {

    private static final LocalDate START = MandateFixture.START;
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    @Test
    void a_mandate_is_active_from_its_first_to_its_last_day() {
        Mandate mandate = anAmrMandate();

        assertThat(mandate.stateOn(START.minusDays(1))).isEqualTo(MandateState.UPCOMING);
        assertThat(mandate.stateOn(START)).isEqualTo(MandateState.ACTIVE);
        assertThat(mandate.stateOn(LAST)).isEqualTo(MandateState.ACTIVE);
        assertThat(mandate.stateOn(LAST.plusDays(1))).isEqualTo(MandateState.EXPIRED);
    }

    @Test
    void E5_an_amr_promoted_to_leader_holds_the_mandate_to_that_day() {
        LocalDate day = LocalDate.of(2027, 8, 31);
        Mandate ended = anAmrMandate().endedOn(day, EndReason.PROMOTED_TO_LEADER);

        assertThat(ended.stateOn(day)).isEqualTo(MandateState.ACTIVE);
        assertThat(ended.stateOn(day.plusDays(1))).isEqualTo(MandateState.ENDED);
        assertThat(ended.lastDay()).contains(day);
    }

    @Test
    void an_earlier_end_can_be_corrected() {
        Mandate ended = anAmrMandate().endedOn(LocalDate.of(2027, 8, 31), EndReason.OTHER);

        assertThat(ended.endedOn(LocalDate.of(2027, 9, 30), EndReason.LEFT_WORKPLACE)
                        .lastDay())
                .contains(LocalDate.of(2027, 9, 30));
    }

    @Test
    void a_mandate_does_not_end_after_its_term_or_before_it_starts() {
        Mandate mandate = anAmrMandate();

        assertThatThrownBy(() -> mandate.endedOn(LAST.plusDays(1), EndReason.OTHER))
                .isInstanceOf(TermIsOverByThen.class);
        assertThatThrownBy(() -> mandate.endedOn(START.minusDays(1), EndReason.OTHER))
                .isInstanceOf(MandateEndsBeforeItStarts.class);
        assertThat(mandate.endedOn(LAST, EndReason.OTHER).lastDay()).contains(LAST);
    }

    @Test
    void E15_an_amr_on_leave_of_four_months_counts_again_on_return() {
        LocalDate away = LocalDate.of(2026, 6, 1);
        LocalDate back = LocalDate.of(2026, 11, 1);
        Mandate paused = anAmrMandate().pausedFrom(away);
        Mandate resumed = paused.resumedOn(back);

        assertThat(paused.stateOn(away.minusDays(1))).isEqualTo(MandateState.ACTIVE);
        assertThat(paused.stateOn(away)).isEqualTo(MandateState.LONG_ABSENCE);
        assertThat(paused.isActive(LAST)).isFalse();
        assertThat(resumed.isActive(back.minusDays(1))).isFalse();
        assertThat(resumed.isActive(back)).isTrue();
    }

    @Test
    void E15_a_successor_holds_the_mandate_to_the_original_end() {
        Mandate original = anAmrMandate();
        Mandate successor = anAmrMandate(
                new Election(null, ElectionKind.SUCCESSOR_FOR_ABSENCE, null, null),
                Term.through(LocalDate.of(2026, 7, 1), original.lastDay().orElseThrow()));

        assertThat(successor.lastDay()).isEqualTo(original.lastDay());
    }

    @Test
    void only_an_active_mandate_is_paused() {
        Mandate paused = anAmrMandate().pausedFrom(LocalDate.of(2026, 6, 1));

        assertThatThrownBy(() -> anAmrMandate().pausedFrom(START.minusDays(1)))
                .isInstanceOf(OnlyAnActiveMandateIsPaused.class);
        assertThatThrownBy(() -> anAmrMandate().pausedFrom(LAST.plusDays(1)))
                .isInstanceOf(OnlyAnActiveMandateIsPaused.class);
        assertThatThrownBy(() -> paused.pausedFrom(LocalDate.of(2026, 7, 1)))
                .isInstanceOf(OnlyAnActiveMandateIsPaused.class);
    }

    @Test
    void only_a_paused_mandate_is_resumed_and_after_the_day_it_was_paused() {
        LocalDate away = LocalDate.of(2026, 6, 1);
        Mandate paused = anAmrMandate().pausedFrom(away);

        assertThatThrownBy(() -> anAmrMandate().resumedOn(away)).isInstanceOf(OnlyAPausedMandateIsResumed.class);
        assertThatThrownBy(() -> paused.resumedOn(away)).isInstanceOf(OnlyAPausedMandateIsResumed.class);
        assertThat(paused.resumedOn(away.plusDays(1)).absences()).containsExactly(new Period(away, away.plusDays(1)));
    }

    @Test
    void E2_a_tr_and_an_amr_are_two_mandates_with_lives_of_their_own() {
        Mandate tr = aMandate(2, aPerson(), aWorkplace(), MandateRole.TR, START)
                .endedOn(LocalDate.of(2026, 5, 31), EndReason.OTHER);

        assertThat(tr.isActive(LocalDate.of(2026, 6, 1))).isFalse();
        assertThat(anAmrMandate().isActive(LocalDate.of(2026, 6, 1))).isTrue();
        assertThat(tr.seat().isSameAs(anAmrMandate().seat())).isFalse();
    }

    @Test
    void what_the_register_leaves_out_stays() {
        Mandate full = aMandateInFull(aPerson(), aWorkplace());
        Mandate after = full.asRegistered(Election.UNKNOWN, full.term(), null, null);

        assertThat(after).isEqualTo(full);
    }

    @Test
    void a_mandate_in_a_log_tells_its_id_alone() {
        assertThat(aMandateInFull(aPerson(), aWorkplace()).toString()).doesNotContain("lokalaftale", "Natholdet");
    }
}
