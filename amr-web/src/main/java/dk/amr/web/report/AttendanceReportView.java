package dk.amr.web.report;

import dk.amr.domain.meeting.evaluation.EvaluationTally;
import dk.amr.domain.meeting.invitation.RegretReason;
import dk.amr.domain.report.attendance.AttendanceReport;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The attendance report, for scripts; what tells of somebody is null. */
record AttendanceReportView(int year, LocalDate asOf, Row total, List<Row> networks, Evaluation evaluation) {

    /** One network, or several under one name; the total is named by nothing. */
    record Row(
            String network,
            int meetings,
            @Nullable Integer invited,
            @Nullable Integer present,
            @Nullable Map<String, Integer> regrets,
            @Nullable Integer noShow,
            @Nullable Integer noLeaderSupport) {

        static Row from(AttendanceReport.Row row) {
            return new Row(
                    row.name(),
                    row.meetings(),
                    row.invited(),
                    row.present(),
                    reasons(row.regrets()),
                    row.noShow(),
                    row.noLeaderSupport());
        }

        private static @Nullable Map<String, Integer> reasons(@Nullable Map<RegretReason, Integer> regrets) {
            if (regrets == null) {
                return null;
            }
            Map<String, Integer> named = new LinkedHashMap<>();
            regrets.forEach((reason, number) -> named.put(reason.name(), number));
            return named;
        }
    }

    /** What those present answered in the whole kreds; both are null where there are too few answers (D25). */
    record Evaluation(@Nullable Integer answers, @Nullable Map<String, Double> means) {

        static Evaluation of(EvaluationTally tally) {
            if (!tally.isShown()) {
                return new Evaluation(null, null);
            }
            Map<String, Double> means = new LinkedHashMap<>();
            tally.means().forEach((each, mean) -> means.put(each.name(), mean));
            return new Evaluation(tally.answers(), means);
        }
    }

    AttendanceReportView {
        networks = List.copyOf(networks);
    }

    static AttendanceReportView from(AttendanceReport report) {
        return new AttendanceReportView(
                report.year(),
                report.asOf(),
                Row.from(report.total()),
                report.networks().stream().map(Row::from).toList(),
                Evaluation.of(report.evaluation()));
    }
}
