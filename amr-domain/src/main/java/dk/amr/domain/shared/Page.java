package dk.amr.domain.shared;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Some of a longer list, with the place to go on from; {@code next} is absent on the last page. */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /** How many may be asked for at a time: 1 to 200. */
    public static int limit(int wanted) {
        if (wanted < 1 || wanted > 200) {
            throw new InvalidValue(
                    "limit-is-out-of-range",
                    new Sentence("Antallet på en side er 1–200.", "The number on a page is 1–200."));
        }
        return wanted;
    }

    public Optional<String> nextCursor() {
        return Optional.ofNullable(next);
    }
}
