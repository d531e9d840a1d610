package dk.amr.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LikenessTest {

    @ParameterizedTest
    @CsvSource({"hverv, hverv, 0", "hvrev, hverv, 1", "hverf, hverv, 1", "hvev, hverv, 1", "'', hverv, 5", "ab, ba, 1"})
    void mistakes_are_counted_by_the_letter(String one, String other, int mistakes) {
        assertThat(Likeness.mistakes(one, other)).isEqualTo(mistakes);
        assertThat(Likeness.mistakes(other, one)).isEqualTo(mistakes);
    }

    @Test
    void a_word_is_meant_when_few_of_its_letters_are_wrong() {
        List<String> known = List.of("Hverv", "Kommune", "Tiltrådt");

        assertThat(Likeness.nearest("HVREV", known)).contains("Hverv");
        assertThat(Likeness.nearest("tiltradt", known)).contains("Tiltrådt");
        assertThat(Likeness.nearest("Kommunen", known)).contains("Kommune");
        assertThat(Likeness.nearest("Fødeby", known)).isEmpty();
        assertThat(Likeness.nearest("Erhverv", known)).isEmpty();
    }
}
