package dk.amr.domain.mandate;

import static dk.amr.domain.mandate.MandateFixture.aMandate;
import static dk.amr.domain.mandate.MandateFixture.anAmrMandate;
import static dk.amr.domain.person.PersonFixture.aPerson;
import static dk.amr.domain.workplace.WorkplaceFixture.aWorkplace;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.shared.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NewAmrTest {

    private static final LocalDate HELD = LocalDate.of(2026, 11, 2);
    private static final LocalDate START = LocalDate.of(2026, 11, 15);

    private static Mandate amr(LocalDate held, LocalDate reported, LocalDate start) {
        return anAmrMandate(new Election(held, null, reported, null), Term.ofMonths(start, 24, null));
    }

    @Test
    void SC1_the_training_is_due_on_15_february_2027_and_not_on_2_february() {
        assertThat(TrainingDeadline.of(amr(HELD, null, START))).contains(LocalDate.of(2027, 2, 15));
    }

    @Test
    void P18_before_february_2024_the_training_counted_from_the_election() {
        assertThat(TrainingDeadline.of(amr(LocalDate.of(2024, 1, 10), null, LocalDate.of(2024, 1, 31))))
                .contains(LocalDate.of(2024, 4, 10));
        assertThat(TrainingDeadline.of(amr(null, null, LocalDate.of(2024, 1, 31))))
                .contains(LocalDate.of(2024, 4, 30));
        assertThat(TrainingDeadline.of(amr(LocalDate.of(2024, 1, 10), null, LocalDate.of(2024, 2, 1))))
                .contains(LocalDate.of(2024, 5, 1));
    }

    @Test
    void E11_the_training_of_one_who_starts_on_30_november_is_due_on_28_february() {
        assertThat(TrainingDeadline.of(amr(null, null, LocalDate.of(2026, 11, 30))))
                .contains(LocalDate.of(2027, 2, 28));
    }

    @Test
    void a_tr_has_no_such_training() {
        assertThat(TrainingDeadline.of(aMandate(1, aPerson(), aWorkplace(), MandateRole.TR, START)))
                .isEmpty();
    }

    @Test
    void P10_only_the_first_mandate_as_amr_at_a_workplace_is_a_first_one() {
        Mandate earlier = aMandate(1, aPerson(), aWorkplace(), MandateRole.AMR, START.minusYears(2));
        Mandate later = aMandate(2, aPerson(), aWorkplace(), MandateRole.AMR, START);
        Mandate tr = aMandate(3, aPerson(), aWorkplace(), MandateRole.TR, START.minusYears(4));

        assertThat(FirstYear.isFirst(earlier, List.of(earlier, later, tr))).isTrue();
        assertThat(FirstYear.isFirst(later, List.of(earlier, later, tr))).isFalse();
        assertThat(FirstYear.isFirst(tr, List.of(earlier, later, tr))).isFalse();
    }

    @Test
    void SC1_the_first_year_check_is_due_on_15_november_2027() {
        Mandate anna = amr(HELD, LocalDate.of(2026, 11, 20), START);

        assertThat(FirstYear.checkDue(anna)).isEqualTo("2027-11-15");
        assertThat(FirstYear.isReportedLate(anna)).isFalse();
    }

    @Test
    void SC1_the_first_year_check_is_made_from_1_november_to_15_december_2027() {
        Period window = FirstYear.window(amr(HELD, LocalDate.of(2026, 11, 20), START));

        assertThat(window.from()).isEqualTo("2027-11-01");
        assertThat(window.last()).contains(LocalDate.of(2027, 12, 15));
    }

    @Test
    void E14_the_window_of_a_late_report_lies_around_its_own_day() {
        Period window = FirstYear.window(amr(HELD, LocalDate.of(2028, 1, 15), START));

        assertThat(window).isEqualTo(Period.through(LocalDate.of(2028, 1, 15), LocalDate.of(2028, 2, 28)));
    }

    @Test
    void E11_the_check_of_one_who_starts_on_29_february_2028_is_due_on_28_february_2029() {
        assertThat(FirstYear.checkDue(amr(null, null, LocalDate.of(2028, 2, 29))))
                .isEqualTo("2029-02-28");
    }

    @Test
    void E14_an_election_reported_14_months_late_is_checked_two_weeks_after() {
        Mandate late = amr(HELD, LocalDate.of(2028, 1, 15), START);

        assertThat(FirstYear.checkDue(late)).isEqualTo("2028-01-29");
        assertThat(FirstYear.isReportedLate(late)).isTrue();
    }

    @Test
    void E14_one_reported_two_weeks_before_the_day_is_not_late() {
        Mandate justInTime = amr(HELD, LocalDate.of(2027, 11, 1), START);

        assertThat(FirstYear.checkDue(justInTime)).isEqualTo("2027-11-15");
        assertThat(FirstYear.isReportedLate(justInTime)).isFalse();
    }
}
