package dk.amr.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FreeMonthTest {

    private static List<String> december2027() {
        return FreeMonth.of(YearMonth.of(2027, 12)).stretches().stream()
                .map(each -> each.name().danish() + " " + each.first().getDayOfMonth() + "–"
                        + each.last().getDayOfMonth())
                .toList();
    }

    @Test
    void E23_a_month_tells_its_holidays_and_the_school_holidays_through_them() {
        assertThat(december2027())
                .containsExactly(
                        "juleferie 18–31", "juleaften 24–24", "juledag 25–25", "2. juledag 26–26", "nytårsaften 31–31");
    }

    @Test
    void a_holiday_that_begins_the_year_comes_before_the_school_holiday_of_the_same_day() {
        assertThat(FreeMonth.ofYear(2027)).hasSize(12);
        assertThat(FreeMonth.ofYear(2027).getFirst().stretches())
                .extracting(FreeMonth.Stretch::kind, FreeMonth.Stretch::last)
                .containsExactly(
                        tuple(FreeDay.Kind.PUBLIC_HOLIDAY, LocalDate.of(2027, 1, 1)),
                        tuple(FreeDay.Kind.SCHOOL_HOLIDAY, LocalDate.of(2027, 1, 3)));
        assertThat(FreeMonth.of(YearMonth.of(2027, 9)).stretches()).isEmpty();
    }
}
