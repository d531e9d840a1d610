package dk.amr.web.report;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.report.attendance.ReportAttendance;
import dk.amr.domain.report.attendance.ReportAttendanceToFu;
import dk.amr.domain.report.cadence.Deviation;
import dk.amr.domain.report.cadence.ReportCadence;
import dk.amr.domain.report.cadence.ReportDeviations;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.json.ListView;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** /api/v1/reports/cadence, attendance and deviations */
final class MeetingReportApi implements Routes {

    private static final String ADDRESS = Router.API + "/reports/";

    /** A meeting that does not follow a held kommunegruppemøde. */
    record DeviationView(UUID meeting, String network, LocalDate day, String status, String kind, String reason) {

        static DeviationView of(Deviation deviation) {
            return new DeviationView(
                    deviation.meeting().value(),
                    deviation.network().value(),
                    deviation.slot().day(),
                    deviation.status().name(),
                    deviation.kind().name(),
                    deviation.reason().text());
        }
    }

    private final ReportCadence reportCadence;
    private final ReportAttendance reportAttendance;
    private final ReportAttendanceToFu reportAttendanceToFu;
    private final ReportDeviations reportDeviations;

    MeetingReportApi(
            ReportCadence reportCadence,
            ReportAttendance reportAttendance,
            ReportAttendanceToFu reportAttendanceToFu,
            ReportDeviations reportDeviations) {
        this.reportCadence = reportCadence;
        this.reportAttendance = reportAttendance;
        this.reportAttendanceToFu = reportAttendanceToFu;
        this.reportDeviations = reportDeviations;
    }

    @Override
    public void define(Router router) {
        router.get(ADDRESS + "cadence", UseCase.REPORT_CADENCE, this::cadence);
        router.get(
                ADDRESS + "attendance",
                Set.of(UseCase.REPORT_ATTENDANCE, UseCase.REPORT_ATTENDANCE_TO_FU),
                this::attendance);
        router.get(ADDRESS + "deviations", UseCase.REPORT_DEVIATIONS, this::deviations);
    }

    private Response cadence(Request request) {
        return Response.json(CadenceView.from(reportCadence.report(request.caller(), request.year("year"))));
    }

    private Response attendance(Request request) {
        int year = request.year("year");
        return Response.json(AttendanceReportView.from(
                switch (Audience.of(request)) {
                    case OFFICE -> reportAttendance.report(request.caller(), year);
                    case FU -> reportAttendanceToFu.report(request.caller(), year);
                }));
    }

    private Response deviations(Request request) {
        return Response.json(
                ListView.all(reportDeviations.report(request.caller(), request.year("year")), DeviationView::of));
    }
}
