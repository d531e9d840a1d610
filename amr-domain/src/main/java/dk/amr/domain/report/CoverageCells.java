package dk.amr.domain.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of a row of the coverage report, to be merged where they are small. */
record CoverageCells(boolean hasNetwork, int eligible, int offered, int inNetwork)
        implements SmallCells.Figures<CoverageCells> {

    /** The report without small cells. */
    static CoverageReport merged(CoverageReport report) {
        List<SmallCells.Row<CoverageCells>> rows = report.kommunegrupper().stream()
                .map(row -> SmallCells.Row.of(row.name(), of(row)))
                .toList();
        boolean showsTotal = SmallCells.isShowable(report.eligible());
        return new CoverageReport(
                report.asOf(),
                showsTotal ? report.eligible() : null,
                showsTotal ? report.offered() : null,
                showsTotal ? report.inNetwork() : null,
                SmallCells.isShowable(report.notMembers()) ? report.notMembers() : null,
                SmallCells.merged(rows).stream().map(CoverageCells::shown).toList());
    }

    @Override
    public int base() {
        return eligible;
    }

    @Override
    public CoverageCells with(CoverageCells other) {
        return new CoverageCells(
                hasNetwork && other.hasNetwork,
                eligible + other.eligible,
                offered + other.offered,
                inNetwork + other.inNetwork);
    }

    private static CoverageCells of(CoverageReport.Row row) {
        return new CoverageCells(row.hasNetwork(), count(row.eligible()), count(row.offered()), count(row.inNetwork()));
    }

    private static int count(@Nullable Integer figure) {
        return figure == null ? 0 : figure;
    }

    private static CoverageReport.Row shown(SmallCells.Row<CoverageCells> row) {
        CoverageCells cells = row.figures();
        return SmallCells.isShowable(cells.eligible)
                ? new CoverageReport.Row(row.name(), cells.hasNetwork, cells.eligible, cells.offered, cells.inNetwork)
                : new CoverageReport.Row(row.name(), cells.hasNetwork, null, null, null);
    }
}
