package dk.amr.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PublicHolidaysTest {

    private static Optional<String> on(String day) {
        return FreeDays.on(LocalDate.parse(day)).map(each -> each.name().danish());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21"
            })
    void easter_sunday_is_where_the_almanac_has_it(String day) {
        LocalDate easter = LocalDate.parse(day);

        assertThat(PublicHolidays.easter(easter.getYear())).isEqualTo(easter);
        assertThat(on(day)).contains("påskedag");
    }

    @Test
    void E23_store_bededag_was_a_holiday_up_to_2023() {
        assertThat(on("2023-05-05")).contains("store bededag");
        assertThat(on("2024-04-26")).isEmpty();
        assertThat(on("2027-04-23")).isEmpty();
    }

    @Test
    void E23_6_may_2027_is_kristi_himmelfartsdag() {
        assertThat(on("2027-05-06")).contains("Kristi himmelfartsdag");
        assertThat(on("2027-05-17")).contains("2. pinsedag");
        assertThat(on("2027-03-25")).contains("skærtorsdag");
        assertThat(on("2027-06-05")).contains("grundlovsdag");
    }

    @Test
    void weekends_and_school_holidays_are_avoided_and_plain_tuesdays_are_not() {
        assertThat(on("2027-10-19")).contains("efterårsferie");
        assertThat(FreeDays.isToBeAvoided(LocalDate.of(2027, 10, 19))).isTrue();
        assertThat(FreeDays.isToBeAvoided(LocalDate.of(2027, 5, 8))).isTrue();
        assertThat(FreeDays.isToBeAvoided(LocalDate.of(2027, 5, 11))).isFalse();
    }
}
