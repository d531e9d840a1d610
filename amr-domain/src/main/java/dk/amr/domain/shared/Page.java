package dk.amr.domain.shared;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Some of a longer list, with the place to go on from; {@code next} is absent on the last page. */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /** How many may be asked for at a time: 1 to 200. */
    public static int limit(int wanted) {
        return limit(wanted, 200);
    }

    /** How many may be asked for at a time: 1 to so many. */
    public static int limit(int wanted, int most) {
        if (wanted < 1 || wanted > most) {
            throw new InvalidValue(
                    "limit-is-out-of-range",
                    new Sentence("Antallet på en side er 1–" + most + ".", "The number on a page is 1–" + most + "."));
        }
        return wanted;
    }

    /** What is left of a list after a place in it: all of it where no place is told. Refuses a place it has not. */
    public static <T> List<T> after(@Nullable String place, List<T> all, Function<T, String> placeOf) {
        if (place == null) {
            return all;
        }
        int at = all.stream().map(placeOf).toList().indexOf(place);
        if (at < 0) {
            throw unknownPlace();
        }
        return all.subList(at + 1, all.size());
    }

    /** So many of what is left of a list, of which one more than that is enough to know whether it goes on. */
    public static <T> Page<T> first(int limit, List<T> left, Function<T, String> placeOf) {
        List<T> shown = left.subList(0, Math.min(limit, left.size()));
        return new Page<>(shown, left.size() > limit ? placeOf.apply(shown.getLast()) : null);
    }

    /** A place that is told by the id of what stands there. Refuses what is no id. */
    public static UUID idIn(String place) {
        try {
            return UUID.fromString(place);
        } catch (IllegalArgumentException malformed) {
            throw unknownPlace();
        }
    }

    /** The refusal of a place that is not in the list. */
    public static InvalidValue unknownPlace() {
        return new InvalidValue(
                "cursor-is-unknown",
                new Sentence(
                        "Listen har ikke det sted, som siden skulle begynde efter. Begynd forfra på listens første side.",
                        "The list has no such place for the page to begin after. Begin anew at the list's first page."));
    }

    /** The same page, its items told in another way. */
    public <R> Page<R> with(Function<List<T>, List<R>> tell) {
        return new Page<>(tell.apply(items), next);
    }

    public Optional<String> nextCursor() {
        return Optional.ofNullable(next);
    }
}
