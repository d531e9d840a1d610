package dk.amr.domain.shared;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Some of a longer list, with the place to go on from; {@code next} is absent on the last page. */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    public Optional<String> nextCursor() {
        return Optional.ofNullable(next);
    }
}
