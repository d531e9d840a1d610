package dk.amr.domain.report;

import dk.amr.domain.shared.Danish;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes a report fit for readers outside the office (P13, D25): a row that stands on one to four persons is merged with
 * the next smallest until the sum is five or more; what still cannot be shown is absent.
 */
final class SmallCells {

    private static final int ENOUGH = 5;

    private SmallCells() {}

    static CoverageReport merged(CoverageReport report) {
        List<CoverageReport.Row> rows = new ArrayList<>(report.kommunegrupper());
        while (smallest(rows).filter(row -> count(row) < ENOUGH).isPresent() && countPeopled(rows) > 1) {
            CoverageReport.Row first = take(rows);
            CoverageReport.Row second = take(rows);
            rows.add(merge(first, second, report.kommunegrupper()));
        }
        List<CoverageReport.Row> shown = rows.stream()
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

    private static Optional<CoverageReport.Row> smallest(List<CoverageReport.Row> rows) {
        return rows.stream()
                .filter(row -> count(row) > 0)
                .min(Comparator.comparingInt(SmallCells::count).thenComparing(row -> Danish.sortKey(row.name())));
    }

    private static CoverageReport.Row take(List<CoverageReport.Row> rows) {
        CoverageReport.Row row = smallest(rows).orElseThrow();
        rows.remove(row);
        return row;
    }

    private static long countPeopled(List<CoverageReport.Row> rows) {
        return rows.stream().filter(row -> count(row) > 0).count();
    }

    private static int count(CoverageReport.Row row) {
        return row.eligible() == null ? 0 : row.eligible();
    }

    private static CoverageReport.Row merge(
            CoverageReport.Row one, CoverageReport.Row other, List<CoverageReport.Row> order) {
        List<String> parts = order.stream()
                .map(CoverageReport.Row::name)
                .filter(name -> isPart(one, name) || isPart(other, name))
                .toList();
        return new CoverageReport.Row(
                String.join("/", parts),
                one.hasNetwork() && other.hasNetwork(),
                sum(one.eligible(), other.eligible()),
                sum(one.offered(), other.offered()),
                sum(one.inNetwork(), other.inNetwork()));
    }

    private static boolean isPart(CoverageReport.Row row, String name) {
        return List.of(row.name().split("/")).contains(name);
    }

    private static int sum(@Nullable Integer one, @Nullable Integer other) {
        return (one == null ? 0 : one) + (other == null ? 0 : other);
    }
}
