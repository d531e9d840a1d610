package dk.amr.persistence.sharing;

import java.util.List;
import java.util.stream.IntStream;

/** Long lists in parts, for a statement takes so many values and no more. */
final class Parts {

    private static final int AT_ONCE = 1000;

    private Parts() {}

    static <T> List<List<T>> of(List<T> all) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                .toList();
    }
}
