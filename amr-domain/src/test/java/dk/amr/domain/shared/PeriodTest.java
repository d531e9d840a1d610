package dk.amr.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class PeriodTest {

    private static final LocalDate JAN = LocalDate.of(2027, 1, 1);
    private static final LocalDate FEB = LocalDate.of(2027, 2, 1);

    @Test
    void a_period_has_its_first_day_and_not_the_day_it_ends_before() {
        Period january = new Period(JAN, FEB);

        assertThat(january.includes(JAN)).isTrue();
        assertThat(january.includes(FEB.minusDays(1))).isTrue();
        assertThat(january.includes(FEB)).isFalse();
        assertThat(january.last()).contains(LocalDate.of(2027, 1, 31));
    }

    @Test
    void an_open_period_has_no_last_day() {
        assertThat(Period.from(JAN).last()).isEmpty();
        assertThat(Period.from(JAN).includes(LocalDate.of(9999, 1, 1))).isTrue();
        assertThat(Period.always().includes(Period.SINCE_EVER)).isTrue();
    }

    @Test
    void periods_that_meet_do_not_overlap() {
        Period january = new Period(JAN, FEB);

        assertThat(january.overlaps(Period.from(FEB))).isFalse();
        assertThat(Period.from(FEB).overlaps(january)).isFalse();
        assertThat(january.overlaps(Period.from(FEB.minusDays(1)))).isTrue();
        assertThat(Period.always().overlaps(january)).isTrue();
    }

    @Test
    void a_period_is_cut_before_a_day() {
        Period january = new Period(JAN, FEB);

        assertThat(january.before(LocalDate.of(2027, 1, 15))).contains(new Period(JAN, LocalDate.of(2027, 1, 15)));
        assertThat(january.before(LocalDate.of(2027, 3, 1))).contains(january);
        assertThat(january.before(JAN)).isEmpty();
        assertThat(Period.from(JAN).before(FEB)).contains(january);
    }

    @Test
    void a_period_does_not_end_before_it_starts() {
        assertThatThrownBy(() -> new Period(JAN, JAN)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Period.through(FEB, JAN)).isInstanceOf(InvalidValue.class);
        assertThat(Period.through(JAN, JAN).includes(JAN)).isTrue();
    }
}
