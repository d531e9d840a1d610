package dk.amr.domain.mandate;

import static dk.amr.domain.mandate.MandateFixture.aMandateInFull;
import static dk.amr.domain.mandate.MandateFixture.anAmrMandate;
import static dk.amr.domain.person.PersonFixture.aPerson;
import static dk.amr.domain.workplace.WorkplaceFixture.aWorkplace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.shared.InvalidValue;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class CorrectionTest {

    private static final LocalDate HELD = LocalDate.of(2026, 11, 2);
    private static final LocalDate START = LocalDate.of(2026, 11, 15);
    private static final Mandate ANNA = anAmrMandate(
            new Election(HELD, ElectionKind.FIRST_ELECTION, LocalDate.of(2026, 11, 20), null),
            Term.ofMonths(START, 24, null));

    private static Correction start(LocalDate day) {
        return new Correction(null, day, null, null, null, null);
    }

    private static Correction months(int months, String agreement) {
        return new Correction(null, null, months, null, agreement, null);
    }

    @Test
    void SC1_all_that_follows_from_the_start_moves_with_it() {
        Mandate later = ANNA.corrected(start(LocalDate.of(2026, 12, 1)));

        assertThat(later.lastDay()).contains(LocalDate.of(2028, 11, 30));
        assertThat(FirstYear.checkDue(later)).isEqualTo("2027-12-01");
        assertThat(FirstYear.window(later).from()).isEqualTo("2027-11-17");
        assertThat(TrainingDeadline.of(later)).contains(LocalDate.of(2027, 3, 1));
        assertThat(later.isActive(LocalDate.of(2026, 11, 20))).isFalse();
        assertThat(later.isActive(LocalDate.of(2028, 11, 20))).isTrue();
    }

    @Test
    void what_is_not_told_stays() {
        Mandate full = aMandateInFull(aPerson(), aWorkplace());

        assertThat(full.corrected(new Correction(null, null, null, null, null, null)))
                .isEqualTo(full);
        assertThat(ANNA.corrected(start(LocalDate.of(2026, 12, 1))).election()).isEqualTo(ANNA.election());
    }

    @Test
    void R3_the_rules_of_the_term_hold_for_a_correction_too() {
        assertThatThrownBy(() -> ANNA.corrected(months(36, null))).isInstanceOf(TermNeedsAgreement.class);
        assertThatThrownBy(() -> ANNA.corrected(months(60, "aftale"))).isInstanceOf(TermIsTooLong.class);
        assertThatThrownBy(() -> ANNA.corrected(months(12, null))).isInstanceOf(TermIsTooShort.class);
        assertThat(ANNA.corrected(months(36, "lokalaftale")).lastDay()).contains(LocalDate.of(2029, 11, 14));
    }

    @Test
    void R3_an_agreement_that_is_known_allows_the_longer_term() {
        Mandate full = aMandateInFull(aPerson(), aWorkplace());

        assertThat(full.corrected(months(36, null)).term()).isEqualTo(Term.ofMonths(START, 36, "lokalaftale 2026"));
    }

    @Test
    void a_mandate_still_starts_on_the_day_of_the_election_or_after() {
        assertThatThrownBy(() -> ANNA.corrected(start(HELD.minusDays(1))))
                .isInstanceOf(MandateStartsBeforeElection.class);
        assertThatThrownBy(() -> ANNA.corrected(new Correction(START.plusDays(1), null, null, null, null, null)))
                .isInstanceOf(MandateStartsBeforeElection.class);
        assertThat(ANNA.corrected(start(HELD)).startsOn()).isEqualTo(HELD);
    }

    @Test
    void E14_a_corrected_day_of_report_moves_the_check() {
        Mandate late = ANNA.corrected(new Correction(null, null, null, null, null, LocalDate.of(2028, 1, 15)));

        assertThat(FirstYear.checkDue(late)).isEqualTo("2028-01-29");
        assertThat(FirstYear.isReportedLate(late)).isTrue();
        assertThat(FirstYear.checkDue(
                        late.corrected(new Correction(null, null, null, null, null, LocalDate.of(2026, 11, 20)))))
                .isEqualTo("2027-11-15");
    }

    @Test
    void P18_before_february_2024_a_corrected_election_moves_the_training() {
        Mandate early = anAmrMandate(
                Election.on(LocalDate.of(2024, 1, 10)), Term.ofMonths(LocalDate.of(2024, 1, 31), 24, null));
        Mandate corrected = early.corrected(new Correction(LocalDate.of(2024, 1, 20), null, null, null, null, null));

        assertThat(TrainingDeadline.of(corrected)).contains(LocalDate.of(2024, 4, 20));
    }

    @Test
    void E15_the_last_day_of_a_successor_moves_with_that_of_the_original() {
        Mandate successor = anAmrMandate(
                new Election(null, ElectionKind.SUCCESSOR_FOR_ABSENCE, null, null),
                Term.through(START, LocalDate.of(2027, 12, 31)));
        LocalDate june = LocalDate.of(2027, 6, 30);

        assertThat(successor
                        .corrected(new Correction(null, null, null, june, null, null))
                        .lastDay())
                .contains(june);
        assertThat(successor.corrected(start(LocalDate.of(2026, 12, 1))).lastDay())
                .contains(LocalDate.of(2027, 12, 31));
        assertThatThrownBy(() -> successor.corrected(start(LocalDate.of(2028, 1, 1))))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> ANNA.corrected(new Correction(null, null, null, june, null, null)))
                .isInstanceOf(AmrNeedsATerm.class);
    }

    @Test
    void an_end_stays_where_it_is_and_after_the_start() {
        Mandate ended = ANNA.endedOn(LocalDate.of(2027, 6, 30), EndReason.LEFT_WORKPLACE);

        assertThat(ended.corrected(start(LocalDate.of(2026, 12, 1))).lastDay()).contains(LocalDate.of(2027, 6, 30));
        assertThatThrownBy(() -> ended.corrected(start(LocalDate.of(2027, 7, 1))))
                .isInstanceOf(MandateEndsBeforeItStarts.class);
    }

    @Test
    void a_reported_mandate_can_be_put_right_and_a_rejected_one_not() {
        Mandate awaited = ANNA.awaited();

        assertThat(awaited.corrected(start(HELD)).registration()).isEqualTo(Registration.AWAITED);
        assertThatThrownBy(() -> awaited.rejected(EndReason.DATA_ERROR).corrected(start(HELD)))
                .isInstanceOf(RejectedMandateStaysAsItIs.class);
    }

    @Test
    void an_empty_correction_is_known_for_one() {
        assertThat(new Correction(null, null, null, null, null, null).isNothing())
                .isTrue();
        assertThat(start(HELD).isNothing()).isFalse();
    }
}
