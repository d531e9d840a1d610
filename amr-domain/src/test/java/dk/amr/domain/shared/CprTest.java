package dk.amr.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CprTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0101701234",
                "010170-1234",
                "010170 1234",
                "010170\u20131234",
                "nr. 290200-0001, se bilag",
                "Anna 311299-9999",
                "01-01-70-1234",
                "01.01.70-1234",
                "01 01 70-1234",
                "01 01 70 1234",
                "01011970-1234",
                "01.01.1970-1234",
                "01-01-1970-1234",
                "01.01.2007-4321"
            })
    void D21_a_day_with_four_digits_looks_like_one(String text) {
        assertThat(Cpr.looksLikeOne(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Anna",
                "100001",
                "72486300",
                "320170-1234",
                "011370-1234",
                "300200-0001",
                "10101701234",
                "01017012345",
                "1000000001",
                "01-01-2015",
                "2027-01-01",
                "32.01.1970-1234",
                "01 13 70 1234",
                "01.01.2027-2028",
                "01-01-2027 18.00",
                "+31 12 20 1234",
                "45 20 12 30 40",
                "01-01-2027 1500"
            })
    void other_numbers_do_not(String text) {
        assertThat(Cpr.looksLikeOne(text)).isFalse();
    }
}
