package dk.amr.web.http.json;

import dk.amr.domain.shared.Page;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Some of a longer list, for scripts: the items, the cursor of the next page or null, and how many in all if known. */
public record ListView<T>(
        List<T> items, @Nullable String next, @Nullable Integer total) {

    public ListView {
        items = List.copyOf(items);
    }

    public static <D, T> ListView<T> of(Page<D> page, @Nullable Integer total, Function<D, T> view) {
        return new ListView<>(page.items().stream().map(view).toList(), page.next(), total);
    }

    /** A list that is all there is. */
    public static <D, T> ListView<T> all(List<D> items, Function<D, T> view) {
        return new ListView<>(items.stream().map(view).toList(), null, items.size());
    }
}
