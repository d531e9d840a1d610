package dk.amr.web.report;

import dk.amr.domain.report.CoverageReport;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The coverage report, for scripts. */
record CoverageView(
        LocalDate asOf,
        @Nullable Integer eligible,
        @Nullable Integer offered,
        @Nullable Integer inNetwork,
        @Nullable Integer notMembers,
        List<Row> kommunegrupper) {

    /** One kommunegruppe, or several under one name. */
    record Row(
            String name,
            boolean hasNetwork,
            @Nullable Integer eligible,
            @Nullable Integer offered,
            @Nullable Integer inNetwork) {

        static Row from(CoverageReport.Row row) {
            return new Row(row.name(), row.hasNetwork(), row.eligible(), row.offered(), row.inNetwork());
        }
    }

    public CoverageView {
        kommunegrupper = List.copyOf(kommunegrupper);
    }

    static CoverageView from(CoverageReport report) {
        return new CoverageView(
                report.asOf(),
                report.eligible(),
                report.offered(),
                report.inNetwork(),
                report.notMembers(),
                report.kommunegrupper().stream().map(Row::from).toList());
    }
}
