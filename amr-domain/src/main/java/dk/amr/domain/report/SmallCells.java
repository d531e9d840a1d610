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
final class SmallCells {

    private static final int ENOUGH = 5;

    private SmallCells() {}

    static CoverageReport merged(CoverageReport report) {
        List<Cell> cells = new ArrayList<>(report.kommunegrupper().stream()
                .map(row -> new Cell(List.of(row.name()), row))
                .toList());
        while (smallest(cells).filter(cell -> cell.count() < ENOUGH).isPresent() && countPeopled(cells) > 1) {
            Cell first = take(cells);
            Cell second = take(cells);
            cells.add(first.with(second));
        }
        List<CoverageReport.Row> shown = cells.stream()
                .map(Cell::row)
                .sorted(Comparator.comparing((CoverageReport.Row row) -> Danish.sortKey(row.name())))
                .map(SmallCells::shown)
                .toList();
        boolean showsTotal = isShowable(report.eligible());
        return new CoverageReport(
                report.asOf(),
                showsTotal ? report.eligible() : null,
                showsTotal ? report.offered() : null,
                showsTotal ? report.inNetwork() : null,
                isShowable(report.notMembers()) ? report.notMembers() : null,
                shown);
    }

    private static CoverageReport.Row shown(CoverageReport.Row row) {
        return isShowable(row.eligible())
                ? row
                : new CoverageReport.Row(row.name(), row.hasNetwork(), null, null, null);
    }

    private static boolean isShowable(@Nullable Integer base) {
        return base != null && (base == 0 || base >= ENOUGH);
    }

    private static Optional<Cell> smallest(List<Cell> cells) {
        return cells.stream()
                .filter(cell -> cell.count() > 0)
                .min(Comparator.comparingInt(Cell::count)
                        .thenComparing(cell -> Danish.sortKey(cell.row().name())));
    }

    private static Cell take(List<Cell> cells) {
        Cell cell = smallest(cells).orElseThrow();
        cells.remove(cell);
        return cell;
    }

    private static long countPeopled(List<Cell> cells) {
        return cells.stream().filter(cell -> cell.count() > 0).count();
    }

    /** A row and the names of those it was merged from; a name may itself hold a stroke. */
    private record Cell(List<String> parts, CoverageReport.Row row) {

        int count() {
            return row.eligible() == null ? 0 : row.eligible();
        }

        Cell with(Cell other) {
            List<String> names = Stream.concat(parts.stream(), other.parts.stream())
                    .sorted(Comparator.comparing(Danish::sortKey))
                    .toList();
            return new Cell(
                    names,
                    new CoverageReport.Row(
                            String.join("/", names),
                            row.hasNetwork() && other.row.hasNetwork(),
                            sum(row.eligible(), other.row.eligible()),
                            sum(row.offered(), other.row.offered()),
                            sum(row.inNetwork(), other.row.inNetwork())));
        }

        private static int sum(@Nullable Integer one, @Nullable Integer other) {
            return (one == null ? 0 : one) + (other == null ? 0 : other);
        }
    }
}
