package dk.amr.web.report;

import dk.amr.domain.report.CoverageReport;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The coverage report as JSON: the same document over HTTP and from the command line. */
public record CoverageJson(
        LocalDate asOf,
        @Nullable Integer eligible,
        @Nullable Integer offered,
        @Nullable Integer inNetwork,
        @Nullable Integer notMembers,
        List<Row> kommunegrupper) {

    /** One kommunegruppe, or several under one name. */
    public record Row(
            String name,
            boolean hasNetwork,
            @Nullable Integer eligible,
            @Nullable Integer offered,
            @Nullable Integer inNetwork) {

        static Row from(CoverageReport.Row row) {
            return new Row(row.name(), row.hasNetwork(), row.eligible(), row.offered(), row.inNetwork());
        }
    }

    public CoverageJson {
        kommunegrupper = List.copyOf(kommunegrupper);
    }

    public static CoverageJson from(CoverageReport report) {
        return new CoverageJson(
                report.asOf(),
                report.eligible(),
                report.offered(),
                report.inNetwork(),
                report.notMembers(),
                report.kommunegrupper().stream().map(Row::from).toList());
    }
}
