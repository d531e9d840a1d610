package dk.amr.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class DayInWordsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);

    @Test
    void a_day_is_written_as_people_write_it() {
        assertThat(DayInWords.day(DAY, Language.DANISH)).isEqualTo("4. januar 2027");
        assertThat(DayInWords.day(DAY, Language.ENGLISH)).isEqualTo("4 January 2027");
        assertThat(DayInWords.day(DAY)).isEqualTo(new Sentence("4. januar 2027", "4 January 2027"));
    }

    @Test
    void a_day_is_written_with_its_weekday() {
        assertThat(DayInWords.full(DAY, Language.DANISH)).isEqualTo("mandag den 4. januar 2027");
        assertThat(DayInWords.full(DAY, Language.ENGLISH)).isEqualTo("Monday 4 January 2027");
    }

    @Test
    void a_week_begins_on_monday() {
        assertThat(DayInWords.week(DAY, Language.DANISH)).isEqualTo("uge 1");
        assertThat(DayInWords.week(DAY.minusDays(1), Language.ENGLISH)).isEqualTo("week 53");
    }
}
