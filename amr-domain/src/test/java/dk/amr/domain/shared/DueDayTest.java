package dk.amr.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class DueDayTest {

    @Test
    void E11_a_day_that_the_month_does_not_have_becomes_the_last_day_it_has() {
        assertThat(DueDay.yearsAfter(LocalDate.of(2028, 2, 29), 1)).isEqualTo("2029-02-28");
        assertThat(DueDay.monthsAfter(LocalDate.of(2026, 11, 30), 3)).isEqualTo("2027-02-28");
        assertThat(DueDay.monthsAfter(LocalDate.of(2027, 11, 30), 3)).isEqualTo("2028-02-29");
    }

    @Test
    void other_days_keep_their_number() {
        assertThat(DueDay.monthsAfter(LocalDate.of(2026, 11, 15), 3)).isEqualTo("2027-02-15");
        assertThat(DueDay.yearsAfter(LocalDate.of(2026, 11, 15), 1)).isEqualTo("2027-11-15");
    }
}
