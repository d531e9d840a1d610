package dk.amr.domain.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of people by few or everyday words: names that are words, and an authority in short. */
final class ShortFormsTest {

    private static final Guard GUARD = Guard.with(Names.NONE);

    private static List<String> found(String note) {
        return GUARD.check(note).stream()
                .map(each -> each.kind() + " " + note.substring(each.start(), each.end()))
                .toList();
    }

    @Test
    void an_everyday_word_that_begins_a_sentence_is_a_name_among_people() {
        assertThat(found("Per drak af flasken. Per og lederen er uenige. Per, som er ny, er med."))
                .containsExactly("NAME Per", "NAME Per", "NAME Per");
        assertThat(found("Sol har det dårligt. Storm har været syg.")).containsExactly("NAME Sol", "NAME Storm");
        assertThat(found("Sol har været savnet. Liv har været i fare. Der var Storm i går. Der er mere Liv her."))
                .isEmpty();
    }

    @Test
    void the_authority_is_known_by_its_short_forms_where_somebody_complained() {
        assertThat(found("Der er klaget til arb.tilsynet over støj"))
                .containsExactly("COMPLAINT klaget til arb.tilsynet");
        assertThat(found("Arb.tilsynet har fået en klage")).containsExactly("COMPLAINT Arb.tilsynet har fået en klage");
        assertThat(found("En af os klagede, og så kom tilsynet"))
                .containsExactly("COMPLAINT klagede, og så kom tilsynet");
        assertThat(found("AT har været her. Det må være en, der har klaget."))
                .containsExactly("COMPLAINT AT har været her. Det må være en, der har klaget");
        assertThat(found("En af os har klaget. Nu har AT været her.")).containsExactly("COMPLAINT klaget. Nu har AT");
        assertThat(found("AT har været her. En borger klagede, og så kom tilsynet om maden. Arb.tilsynet vejleder."))
                .doesNotContain("COMPLAINT klagede, og så kom tilsynet");
    }
}
