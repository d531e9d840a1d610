package dk.amr.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.amr.domain.shared.InvalidValue;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlaceAndDayTest {

    @Test
    void the_day_stands_after_the_last_stroke() {
        assertThat(PlaceAndDay.read("Ry/Gl. Rye / 2027-02-09"))
                .isEqualTo(new PlaceAndDay("Ry/Gl. Rye", LocalDate.of(2027, 2, 9)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Skanderborg/2027-02-30 | Den dag findes ikke: 2027-02-30.
            Skanderborg/i morgen   | Skriv mødet som navn/dato, for eksempel Skanderborg/2027-02-09, eller som et id.
            2027-02-09             | Skriv mødet som navn/dato, for eksempel Skanderborg/2027-02-09, eller som et id.
            """)
    void what_is_wrong_with_it_is_told(String text, String sentence) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> PlaceAndDay.read(text))
                .satisfies(refused -> assertThat(refused.sentence().danish()).isEqualTo(sentence));
    }
}
