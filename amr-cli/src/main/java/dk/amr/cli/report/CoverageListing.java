package dk.amr.cli.report;

import dk.amr.cli.console.output.Listing;
import dk.amr.domain.report.CoverageReport;
import dk.amr.domain.shared.Sentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The coverage report for programs, and as a table with the sums below. */
final class CoverageListing {

    private CoverageListing() {}

    static Map<String, @Nullable Object> document(CoverageReport report) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("asOf", report.asOf());
        document.put("eligible", report.eligible());
        document.put("offered", report.offered());
        document.put("inNetwork", report.inNetwork());
        document.put("notMembers", report.notMembers());
        document.put("kommunegrupper", rows(report.kommunegrupper()).objects());
        return document;
    }

    /** The sums in a sentence, for below the table. */
    static Sentence sums(CoverageReport report) {
        return new Sentence(
                "I alt skal %s have tilbud, %s har fået det, og %s er i netværk. AMR uden medlemskab: %s."
                        .formatted(figures(report, "færre end fem")),
                "In all %s are to have an offer, %s have one, and %s are in a network. AMRs who are no members: %s."
                        .formatted(figures(report, "fewer than five")));
    }

    private static Object[] figures(CoverageReport report, String hidden) {
        return Stream.of(report.eligible(), report.offered(), report.inNetwork(), report.notMembers())
                .map(figure -> figure == null ? hidden : figure.toString())
                .toArray();
    }

    static Listing<CoverageReport.Row> rows(List<CoverageReport.Row> rows) {
        return new Listing<>("kommunegrupper", rows)
                .column("name", "Kommunegruppe", "Kommunegruppe", CoverageReport.Row::name)
                .column("hasNetwork", "Netværk", "Network", CoverageReport.Row::hasNetwork)
                .column("eligible", "Skal have tilbud", "Eligible", CoverageReport.Row::eligible)
                .column("offered", "Har tilbud", "Offered", CoverageReport.Row::offered)
                .column("inNetwork", "I netværk", "In network", CoverageReport.Row::inNetwork);
    }
}
