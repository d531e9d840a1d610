package dk.amr.cli.bootstrap.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HmacOneTimeCodesTest {

    private static final byte[] OF_THE_RFC = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final UUID APP = new UUID(1, 2);

    private final HmacOneTimeCodes codes = new HmacOneTimeCodes(() -> new Hmac(new byte[32]));

    /** RFC 6238, appendix B, the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void A6_the_codes_are_those_of_the_standard(long second, String code) {
        assertThat(HmacOneTimeCodes.code(OF_THE_RFC, second / 30)).isEqualTo(code);
    }

    @Test
    void the_letters_are_those_of_the_standard() {
        assertThat(HmacOneTimeCodes.inLetters(OF_THE_RFC)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    @Test
    void A6_a_secret_has_160_bits_and_belongs_to_its_app_and_its_key() {
        HmacOneTimeCodes others = new HmacOneTimeCodes(() -> new Hmac(new byte[] {1}));

        assertThat(codes.secret(APP))
                .matches("[A-Z2-7]{32}")
                .isEqualTo(codes.secret(APP))
                .isNotEqualTo(codes.secret(new UUID(1, 3)))
                .isNotEqualTo(others.secret(APP));
        assertThat(codes.code(APP, 1)).matches("\\d{6}").isNotEqualTo(codes.code(APP, 2));
    }
}
