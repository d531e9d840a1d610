package dk.amr.domain.register.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.shared.InvalidValue;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RegisterDatesTest {

    @ParameterizedTest
    @CsvSource({
        "31-12-2026,2026-12-31",
        "31/12-2026,2026-12-31",
        "6/6-2017,2017-06-06",
        "1/9 2018,2018-09-01",
        "1/12 2026,2026-12-01",
        "1 / 12 - 2026,2026-12-01",
        "1. 9. 2018,2018-09-01",
        "31.12.2026,2026-12-31",
        "31/12/2026,2026-12-31",
        "2026-12-31,2026-12-31",
        "2026-1-2,2026-01-02",
        "2026-12-31T00:00:00,2026-12-31",
        "2026-12-31 00:00,2026-12-31",
        "6. juni 2017,2017-06-06",
        "den 6. juni 2017,2017-06-06",
        "6 juni 2017,2017-06-06",
        "1. MAJ 2027,2027-05-01",
        "1. okt. 2027,2027-10-01",
        "1 oct 2027,2027-10-01",
        "3 May 2027,2027-05-03",
        "28. februar 2027,2027-02-28",
        "46387,2026-12-31",
        "46387.0,2026-12-31",
        "  01-01-2015 ,2015-01-01",
        "29-02-2028,2028-02-29"
    })
    void E10_a_day_is_read_as_offices_write_it(String text, LocalDate day) {
        assertThat(RegisterDates.read(text)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "i morgen",
                "01-01-26",
                "2026",
                "1/9",
                "1/9 18",
                "1 9 2018",
                "1. foo 2026",
                "2026-12-31T12:00"
            })
    void what_is_no_day_is_refused(String text) {
        assertThatThrownBy(() -> RegisterDates.read(text))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("date-is-unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"29-02-2027", "31-04-2026", "13-13-2026", "31. februar 2026", "01-01-1899", "01-01-2201", "00001"
            })
    void a_day_that_no_calendar_has_is_refused_as_that(String text) {
        assertThatThrownBy(() -> RegisterDates.read(text))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("date-does-not-exist");
    }
}
