package dk.amr.domain.report;

import dk.amr.domain.shared.Danish;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a report fit for readers outside the office (P13, D25): a row that stands on one to four persons is merged with
 * the next smallest until the sum is five or more; what still cannot be shown is absent.
 */
public final class SmallCells {

    private static final int ENOUGH = 5;

    private SmallCells() {}

    /** The figures of a row: on how many persons they stand, and what they are together with those of another row. */
    public interface Figures<T> {

        int base();

        T with(T other);
    }

    /** A row and the names of those it was merged from; a name may itself hold a stroke. */
    public record Row<T extends Figures<T>>(List<String> parts, T figures) {

        public Row {
            parts = List.copyOf(parts);
        }

        public static <T extends Figures<T>> Row<T> of(String name, T figures) {
            return new Row<>(List.of(name), figures);
        }

        /** Such as {@code Odder/Samsø}. */
        public String name() {
            return String.join("/", parts);
        }

        private Row<T> with(Row<T> other) {
            List<String> names = Stream.concat(parts.stream(), other.parts.stream())
                    .sorted(Comparator.comparing(Danish::sortKey))
                    .toList();
            return new Row<>(names, figures.with(other.figures));
        }
    }

    /** The rows with the small ones merged, in the order of the Danish alphabet. */
    public static <T extends Figures<T>> List<Row<T>> merged(List<Row<T>> rows) {
        List<Row<T>> cells = new ArrayList<>(rows);
        while (smallest(cells).filter(cell -> cell.figures().base() < ENOUGH).isPresent() && countPeopled(cells) > 1) {
            Row<T> first = take(cells);
            Row<T> second = take(cells);
            cells.add(first.with(second));
        }
        return cells.stream()
                .sorted(Comparator.comparing((Row<T> row) -> Danish.sortKey(row.name())))
                .toList();
    }

    /** Whether a figure that stands on so many persons tells about none of them. */
    public static boolean isShowable(@Nullable Integer base) {
        return base != null && (base == 0 || base >= ENOUGH);
    }

    private static <T extends Figures<T>> Optional<Row<T>> smallest(List<Row<T>> cells) {
        return cells.stream()
                .filter(cell -> cell.figures().base() > 0)
                .min(Comparator.comparingInt((Row<T> cell) -> cell.figures().base())
                        .thenComparing(cell -> Danish.sortKey(cell.name())));
    }

    private static <T extends Figures<T>> Row<T> take(List<Row<T>> cells) {
        Row<T> cell = smallest(cells).orElseThrow();
        cells.remove(cell);
        return cell;
    }

    private static <T extends Figures<T>> long countPeopled(List<Row<T>> cells) {
        return cells.stream().filter(cell -> cell.figures().base() > 0).count();
    }
}
