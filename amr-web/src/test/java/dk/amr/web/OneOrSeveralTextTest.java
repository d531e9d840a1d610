package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.shared.Language;
import dk.amr.web.page.text.NetworkText;
import dk.amr.web.page.text.OfferText;
import org.junit.jupiter.api.Test;

/** A sentence about one is about one, and a sentence about several about several. */
class OneOrSeveralTextTest {

    @Test
    void whoever_has_yet_to_acknowledge_the_ground_rules() {
        assertThat(NetworkText.unacknowledged(1, Language.DANISH).orElseThrow())
                .startsWith("Én mangler at kvittere")
                .contains("når vedkommende svarer");
        assertThat(NetworkText.unacknowledged(2, Language.DANISH).orElseThrow()).contains("når de svarer");
    }

    @Test
    void offers_that_are_on_the_way() {
        assertThat(OfferText.sent(1, false, Language.DANISH)).isEqualTo("Ét tilbud er på vej.");
        assertThat(OfferText.sent(2, false, Language.DANISH)).isEqualTo("To tilbud er på vej.");
        assertThat(OfferText.sent(1, true, Language.DANISH))
                .isEqualTo("Ét tilbud bliver skrevet som fil inden for et minut. Ingen mail er sendt.");
        assertThat(OfferText.sent(1, false, Language.ENGLISH)).isEqualTo("One offer is on the way.");
    }
}
