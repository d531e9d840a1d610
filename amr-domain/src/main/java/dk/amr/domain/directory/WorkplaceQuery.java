package dk.amr.domain.directory;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which workplaces somebody asks for.
 *
 * @param text words of the name, each from its beginning; every word must match
 * @param limit 1 to 200
 * @param cursor where to go on, from the page before
 */
public record WorkplaceQuery(
        String text, int limit, @Nullable String cursor) {

    public WorkplaceQuery {
        if (limit < 1 || limit > 200) {
            throw new InvalidValue(
                    "limit-is-out-of-range",
                    new Sentence("Antallet på en side er 1–200.", "The number on a page is 1–200."));
        }
    }

    /** The words sought, folded; those beyond the fourth narrow nothing. */
    public List<String> words() {
        return SoughtWords.in(text);
    }
}
