package dk.amr.web.page;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A word of a filter.
 *
 * @param href the list that it leads to
 * @param count how many stand there, in words of the language; absent where they are not counted
 */
public record FilterWord(String href, String word, @Nullable String count, boolean isChosen) {

    /** A word beside which nothing is counted. */
    public FilterWord(String href, String word, boolean isChosen) {
        this(href, word, null, isChosen);
    }

    /** The refusal of an address that asks for a word that the filter has not. */
    public static InvalidValue unknown() {
        return new InvalidValue(
                "filter-is-unknown",
                new Sentence(
                        "Adressen beder om et valg, som listen ikke har. Åbn listen fra menuen, og vælg der.",
                        "The address asks for a choice that the list does not have. Open the list from the menu, and"
                                + " choose there."));
    }
}
