package dk.amr.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.shared.Language;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

final class RatioTest {

    @Test
    void SC5_two_of_three_are_66_7_per_cent() {
        assertThat(new Ratio(2, 3).in(Language.DANISH)).isEqualTo("2/3 (66,7 %)");
        assertThat(new Ratio(2, 3).in(Language.ENGLISH)).isEqualTo("2/3 (66.7 %)");
        assertThat(new Ratio(86, 90).percent()).contains(new BigDecimal("95.6"));
    }

    @Test
    void of_nothing_it_is_a_dash() {
        assertThat(new Ratio(0, 0).in(Language.DANISH)).isEqualTo("–");
        assertThat(new Ratio(0, 0).percent()).isEmpty();
    }
}
