package dk.amr.web.report;

import dk.amr.domain.meeting.year.Cadence;
import dk.amr.domain.report.cadence.CadenceReport;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cadence report, for scripts. */
record CadenceView(int year, List<Row> networks) {

    /** One network. */
    record Row(
            String network,
            int held,
            int planned,
            int minimum,
            int maximum,
            String status,
            @Nullable LocalDate nextNeededBy) {

        static Row from(CadenceReport.Row row) {
            Cadence cadence = row.cadence();
            return new Row(
                    row.network(),
                    cadence.held(),
                    cadence.planned(),
                    cadence.minimum(),
                    cadence.maximum(),
                    cadence.status().name(),
                    cadence.nextNeededBy());
        }
    }

    CadenceView {
        networks = List.copyOf(networks);
    }

    static CadenceView from(CadenceReport report) {
        return new CadenceView(
                report.year(), report.networks().stream().map(Row::from).toList());
    }
}
