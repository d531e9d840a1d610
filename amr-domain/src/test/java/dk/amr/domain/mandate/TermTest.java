package dk.amr.domain.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.shared.InvalidValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TermTest {

    private static Optional<LocalDate> lastDay(LocalDate start, int months) {
        return Term.ofMonths(start, months, null).lastDay();
    }

    @Test
    void SC1_two_years_from_15_november_2026_end_on_14_november_2028() {
        assertThat(lastDay(LocalDate.of(2026, 11, 15), 24)).contains(LocalDate.of(2028, 11, 14));
    }

    @Test
    void E11_a_term_from_29_february_2028_ends_on_28_february_2030() {
        assertThat(lastDay(LocalDate.of(2028, 2, 29), 24)).contains(LocalDate.of(2030, 2, 28));
    }

    @Test
    void P17_a_term_from_29_february_to_the_next_one_ends_the_day_before() {
        assertThat(lastDay(LocalDate.of(2028, 2, 29), 48)).contains(LocalDate.of(2032, 2, 28));
    }

    @Test
    void P17_a_term_that_would_end_on_a_day_the_month_lacks_ends_on_its_last() {
        assertThat(lastDay(LocalDate.of(2027, 8, 31), 6)).contains(LocalDate.of(2028, 2, 29));
        assertThat(lastDay(LocalDate.of(2026, 8, 31), 1)).contains(LocalDate.of(2026, 9, 30));
    }

    @Test
    void a_term_from_the_first_ends_on_the_last_of_a_month() {
        assertThat(lastDay(LocalDate.of(2026, 3, 1), 24)).contains(LocalDate.of(2028, 2, 29));
        assertThat(lastDay(LocalDate.of(2025, 3, 1), 24)).contains(LocalDate.of(2027, 2, 28));
    }

    @Test
    void a_term_ends_on_a_fixed_day_or_not_at_all() {
        LocalDate start = LocalDate.of(2026, 3, 1);

        assertThat(Term.through(start, start).lastDay()).contains(start);
        assertThat(Term.untilFurtherNotice(start).lastDay()).isEmpty();
    }

    @Test
    void P17_a_last_day_is_told_in_months_where_they_are_whole() {
        for (LocalDate start :
                List.of(LocalDate.of(2028, 2, 29), LocalDate.of(2026, 8, 31), LocalDate.of(2026, 1, 1))) {
            for (int months : List.of(1, 6, 24, 120)) {
                Term term = Term.ofMonths(start, months, null);
                LocalDate last = term.lastDay().orElseThrow();

                assertThat(Term.until(start, last, null)).isEqualTo(term);
                assertThat(Term.until(start, last.plusDays(1), null)).isEqualTo(Term.through(start, last.plusDays(1)));
            }
        }
    }

    @Test
    void a_term_that_nobody_tells_is_two_years_and_a_leaders_has_no_end() {
        LocalDate start = LocalDate.of(2026, 11, 15);

        assertThat(Term.told(MandateRole.TR, start, null, null).months()).isEqualTo(24);
        assertThat(Term.told(MandateRole.LEADER, start, null, null).lastDay()).isEmpty();
        assertThat(Term.told(MandateRole.LEADER, start, 12, null).months()).isEqualTo(12);
    }

    @Test
    void a_term_makes_sense() {
        LocalDate start = LocalDate.of(2026, 3, 1);

        assertThatThrownBy(() -> Term.ofMonths(start, 0, null)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Term.ofMonths(start, 121, null)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Term.through(start, start.minusDays(1))).isInstanceOf(InvalidValue.class);
        assertThat(Term.ofMonths(start, 24, "  ").agreement()).isNull();
    }
}
