package dk.amr.web.report;

import dk.amr.domain.report.LeaveReport;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The report on time off, for scripts; what tells of somebody is null. */
record LeaveReportView(
        int year,
        LocalDate asOf,
        @Nullable Integer people,
        @Nullable Integer places,
        @Nullable Integer notRequested,
        @Nullable Integer asked,
        @Nullable Integer answered,
        List<Row> states) {

    /** How many requests came to one state. */
    record Row(String state, @Nullable Integer count) {

        static Row from(LeaveReport.Row row) {
            return new Row(row.state().name(), row.count());
        }
    }

    LeaveReportView {
        states = List.copyOf(states);
    }

    static LeaveReportView from(LeaveReport report) {
        return new LeaveReportView(
                report.year(),
                report.asOf(),
                report.people(),
                report.places(),
                report.notRequested(),
                report.asked(),
                report.answered(),
                report.rows().stream().map(Row::from).toList());
    }
}
