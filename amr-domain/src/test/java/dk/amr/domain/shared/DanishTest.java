package dk.amr.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class DanishTest {

    @Test
    void what_is_clean_already_is_cleaned_to_the_same() {
        Random random = new Random(7);
        String letters = "aZ9-é\u0301åÅ ÿÀ\u00A0\t\u00AD\u200B~!x\u0130ß ";
        for (int text = 0; text < 20_000; text++) {
            StringBuilder made = new StringBuilder();
            random.ints(random.nextInt(6), 0, letters.length()).forEach(place -> made.append(letters.charAt(place)));
            String seen = made.toString().replaceAll("[\u200B\u00AD]", "");
            String composed = Normalizer.normalize(seen, Normalizer.Form.NFC);
            String clean = Danish.clean(made.toString());

            assertThat(clean).isEqualTo(composed.replaceAll("[\\s\u00A0]+", " ").strip());
            assertThat(Danish.clean(clean)).isEqualTo(clean);
        }
    }

    @Test
    void E10_composed_and_decomposed_letters_are_the_same_name() {
        assertThat(Danish.identity("A\u030Age Sørensen")).isEqualTo(Danish.identity("Åge Sørensen"));
        assertThat(Danish.clean("Rene\u0301")).isEqualTo("René");
    }

    @Test
    void E10_blanks_at_the_ends_and_doubled_ones_mean_nothing() {
        assertThat(Danish.clean("  Anna \t\u00A0 Prøve \u202F")).isEqualTo("Anna Prøve");
    }

    @Test
    void what_cannot_be_seen_is_taken_away() {
        assertThat(Danish.clean("\uFEFFAn\u200Bna\u00AD")).isEqualTo("Anna");
        assertThat(Danish.clean("An\u202Ena\u2066 Prø\u2069ve")).isEqualTo("Anna Prøve");
    }

    @Test
    void case_makes_no_other_name() {
        assertThat(Danish.identity("SØREN Ågård")).isEqualTo("søren ågård");
    }

    @Test
    void E10_the_two_spellings_of_oe_are_alike_and_not_the_same() {
        assertThat(Danish.folded("Søren")).isEqualTo(Danish.folded("Soeren"));
        assertThat(Danish.identity("Søren")).isNotEqualTo(Danish.identity("Soeren"));
    }

    @Test
    void letters_are_alike_their_plain_spelling() {
        assertThat(Danish.folded("Ågård")).isEqualTo("aagaard");
        assertThat(Danish.folded("Æbelø")).isEqualTo("aebeloe");
        assertThat(Danish.folded("André Müller")).isEqualTo("andre myller");
    }

    @Test
    void words_are_folded_and_without_signs() {
        assertThat(Danish.words("Ø-Botilbuddet, Samsø")).containsExactly("oe", "botilbuddet", "samsoe");
        assertThat(Danish.words("anna@example.org")).containsExactly("anna@example.org");
        assertThat(Danish.words(" - ")).isEmpty();
    }

    @Test
    void names_are_sorted_by_the_danish_alphabet() {
        List<String> sorted = Stream.of("Åby", "Aarhus", "Ærø", "Odense", "Øster", "Zealand", "Abild", "élan", "fanø")
                .sorted(Comparator.comparing(Danish::sortKey))
                .toList();

        assertThat(sorted)
                .containsExactly("Abild", "élan", "fanø", "Odense", "Zealand", "Ærø", "Øster", "Åby", "Aarhus");
    }
}
