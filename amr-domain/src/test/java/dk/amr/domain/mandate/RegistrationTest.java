package dk.amr.domain.mandate;

import static dk.amr.domain.mandate.MandateFixture.aMandate;
import static dk.amr.domain.mandate.MandateFixture.anAmrMandate;
import static dk.amr.domain.person.PersonFixture.aPerson;
import static dk.amr.domain.workplace.WorkplaceFixture.aWorkplace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.kommunegruppe.Eligibility;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RegistrationTest {

    private static final LocalDate START = MandateFixture.START;
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    private final Mandate awaited = anAmrMandate().awaited();
    private final Mandate rejected = awaited.rejected(EndReason.ELECTION_INVALID);

    @Test
    void a_reported_mandate_is_reported_on_every_day_until_it_is_registered() {
        for (LocalDate day : List.of(START.minusDays(1), START, LAST, LAST.plusDays(1))) {
            assertThat(awaited.stateOn(day)).isEqualTo(MandateState.REPORTED);
            assertThat(awaited.isActive(day)).isFalse();
            assertThat(awaited.activated().stateOn(day))
                    .isEqualTo(anAmrMandate().stateOn(day));
        }
    }

    @Test
    void a_rejected_mandate_never_was() {
        assertThat(rejected.stateOn(START)).isEqualTo(MandateState.REJECTED);
        assertThat(rejected.isActive(START)).isFalse();
        assertThat(rejected.isOver(START)).isTrue();
        assertThat(rejected.rejectedFor()).isEqualTo(EndReason.ELECTION_INVALID);
    }

    @Test
    void P1_neither_is_counted() {
        assertThat(Eligibility.mandateCounts(awaited, true, START)).isFalse();
        assertThat(Eligibility.mandateCounts(rejected, true, START)).isFalse();
        assertThat(Eligibility.mandateCounts(awaited.activated(), true, START)).isTrue();
    }

    @Test
    void a_reported_mandate_is_over_after_its_last_day() {
        assertThat(awaited.isOver(LAST)).isFalse();
        assertThat(awaited.isOver(LAST.plusDays(1))).isTrue();
    }

    @Test
    void E14_a_registered_mandate_keeps_the_day_it_was_reported() {
        LocalDate reported = LocalDate.of(2026, 11, 20);
        Mandate late =
                anAmrMandate(new Election(START, null, reported, null), Term.ofMonths(START, Term.USUAL_MONTHS, null));

        assertThat(late.awaited().activated()).isEqualTo(late);
        assertThat(late.awaited().activated().election().reportedOn()).isEqualTo(reported);
    }

    @Test
    void only_an_awaited_mandate_is_registered_or_rejected() {
        assertThatThrownBy(() -> anAmrMandate().activated()).isInstanceOf(OnlyAnAwaitedMandateIsDecided.class);
        assertThatThrownBy(rejected::activated).isInstanceOf(OnlyAnAwaitedMandateIsDecided.class);
        assertThatThrownBy(() -> anAmrMandate().rejected(EndReason.DATA_ERROR))
                .isInstanceOf(OnlyAnAwaitedMandateIsDecided.class);
        assertThatThrownBy(() -> rejected.rejected(EndReason.DATA_ERROR))
                .isInstanceOf(OnlyAnAwaitedMandateIsDecided.class);
    }

    @Test
    void an_election_is_rejected_as_invalid_or_as_an_error_alone() {
        assertThat(awaited.rejected(EndReason.DATA_ERROR).rejectedFor()).isEqualTo(EndReason.DATA_ERROR);
        assertThatThrownBy(() -> awaited.rejected(EndReason.LEFT_WORKPLACE))
                .isInstanceOf(RejectionNeedsAFittingReason.class);
    }

    @Test
    void what_is_not_registered_is_neither_ended_nor_paused_nor_resumed() {
        for (Mandate mandate : List.of(awaited, rejected)) {
            assertThatThrownBy(() -> mandate.endedOn(LAST, EndReason.OTHER)).isInstanceOf(MandateIsNotRegistered.class);
            assertThatThrownBy(() -> mandate.pausedFrom(START)).isInstanceOf(OnlyAnActiveMandateIsPaused.class);
            assertThatThrownBy(() -> mandate.resumedOn(START)).isInstanceOf(OnlyAPausedMandateIsResumed.class);
        }
    }

    @Test
    void what_the_unions_register_tells_is_registered() {
        Mandate told = awaited.asRegistered(Election.UNKNOWN, awaited.term(), null, null);

        assertThat(told).isEqualTo(anAmrMandate());
    }

    @Test
    void S99_a_first_year_is_that_of_a_registered_mandate_after_registered_ones() {
        Mandate earlier = aMandate(2, aPerson(), aWorkplace(), MandateRole.AMR, START.minusYears(2));
        Mandate later = anAmrMandate();

        assertThat(FirstYear.isFirst(awaited, List.of(awaited))).isFalse();
        assertThat(FirstYear.isFirst(rejected, List.of(rejected))).isFalse();
        assertThat(FirstYear.isFirst(later, List.of(later, earlier))).isFalse();
        assertThat(FirstYear.isFirst(later, List.of(later, earlier.awaited()))).isTrue();
        assertThat(FirstYear.isFirst(later, List.of(later, earlier.awaited().rejected(EndReason.DATA_ERROR))))
                .isTrue();
    }
}
