package dk.amr.domain.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class WhyNotSentTest {

    @Test
    void programs_read_a_code_and_people_words() {
        assertThat(WhyNotSent.DECIDED_ALREADY.code()).isEqualTo("decided-already");
        assertThat(WhyNotSent.words("decided-already"))
                .isEqualTo(new Sentence(
                        "svaret om tjenestefri er noteret allerede", "the answer about time off is recorded already"));
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_has_words_of_its_own(WhyNotSent why) {
        Sentence words = WhyNotSent.words(why.code());

        assertThat(words).isNotEqualTo(WhyNotSent.words("something else"));
        assertThat(words.in(Language.DANISH)).doesNotContain(why.code());
    }

    @Test
    void what_is_told_by_no_code_is_told_all_the_same() {
        assertThat(WhyNotSent.words("older-than-this").in(Language.ENGLISH)).isEqualTo("it was no longer right");
    }
}
