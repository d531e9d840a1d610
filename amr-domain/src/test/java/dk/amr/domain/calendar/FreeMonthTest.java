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
    void E23_the_school_holidays_of_a_year_are_told_once_each_from_the_first_day_to_the_last() {
        assertThat(FreeDays.schoolHolidays(2027))
                .extracting(each -> each.name().danish() + " " + each.first() + " " + each.last())
                .containsExactly(
                        "juleferie 2026-12-19 2027-01-03",
                        "vinterferie 2027-02-13 2027-02-21",
                        "påskeferie 2027-03-20 2027-03-29",
                        "sommerferie 2027-06-26 2027-08-08",
                        "efterårsferie 2027-10-16 2027-10-24",
                        "juleferie 2027-12-18 2028-01-02");
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
