package dk.amr.domain.directory;

import dk.amr.domain.shared.Page;
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
        limit = Page.limit(limit);
    }

    /** The words sought, folded; those beyond the fourth narrow nothing. */
    public List<String> words() {
        return SoughtWords.in(text);
    }
}
