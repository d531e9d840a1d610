package dk.amr.cli.report;

import dk.amr.cli.console.output.Listing;
import dk.amr.domain.report.attendance.AttendanceReport;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The attendance report as rows and as a document. */
final class AttendanceListing {

    private AttendanceListing() {}

    static Map<String, @Nullable Object> document(AttendanceReport report) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("year", report.year());
        document.put("asOf", report.asOf());
        document.putAll(figures(report.total()));
        document.put(
                "networks",
                report.networks().stream()
                        .map(row -> {
                            Map<String, @Nullable Object> object = new LinkedHashMap<>();
                            object.put("network", row.name());
                            object.putAll(figures(row));
                            return object;
                        })
                        .toList());
        document.put("evaluation", EvaluationWords.document(report.evaluation()));
        return document;
    }

    private static Map<String, @Nullable Object> figures(AttendanceReport.Row row) {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("meetings", row.meetings());
        figures.put("invited", row.invited());
        figures.put("present", row.present());
        figures.put("regrets", row.regrets());
        figures.put("noShow", row.noShow());
        figures.put("noLeaderSupport", row.noLeaderSupport());
        return figures;
    }

    static Listing<AttendanceReport.Row> rows(List<AttendanceReport.Row> rows) {
        return new Listing<>("networks", rows)
                .column("network", "Netværk", "Network", AttendanceReport.Row::name)
                .column("meetings", "Møder", "Meetings", AttendanceReport.Row::meetings)
                .column("invited", "Inviteret", "Invited", AttendanceReport.Row::invited)
                .column("present", "Til stede", "Present", AttendanceReport.Row::present)
                .column("noShow", "Udeblevet", "Did not come", AttendanceReport.Row::noShow)
                .column("noLeaderSupport", "Fik ikke fri", "No time off", AttendanceReport.Row::noLeaderSupport);
    }

    static Sentence total(AttendanceReport report) {
        return new Sentence(
                "Til stede i alt: " + ratio(report, Language.DANISH) + ".",
                "Present in all: " + ratio(report, Language.ENGLISH) + ".");
    }

    private static String ratio(AttendanceReport report, Language language) {
        return report.total().ratio().map(ratio -> ratio.in(language)).orElse("<5");
    }
}
