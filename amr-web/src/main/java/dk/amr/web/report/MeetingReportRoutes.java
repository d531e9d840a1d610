package dk.amr.web.report;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.report.attendance.AttendanceReport;
import dk.amr.domain.report.attendance.ReportAttendance;
import dk.amr.domain.report.attendance.ReportAttendanceToFu;
import dk.amr.domain.report.cadence.CadenceReport;
import dk.amr.domain.report.cadence.Deviation;
import dk.amr.domain.report.cadence.ReportCadence;
import dk.amr.domain.report.cadence.ReportDeviations;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.Pages;
import dk.amr.web.page.report.MeetingReportPage;
import java.util.List;
import java.util.Set;

/** /rapporter/kadence, fremmoede and afvigelser */
final class MeetingReportRoutes implements Routes {

    private static final String ADDRESS = "/rapporter/";

    private final ReportCadence reportCadence;
    private final ReportAttendance reportAttendance;
    private final ReportAttendanceToFu reportAttendanceToFu;
    private final ReportDeviations reportDeviations;
    private final Gate gate;
    private final ReportTabs tabs;
    private final Pages pages;

    MeetingReportRoutes(
            ReportCadence reportCadence,
            ReportAttendance reportAttendance,
            ReportAttendanceToFu reportAttendanceToFu,
            ReportDeviations reportDeviations,
            Gate gate,
            ReportTabs tabs,
            Pages pages) {
        this.reportCadence = reportCadence;
        this.reportAttendance = reportAttendance;
        this.reportAttendanceToFu = reportAttendanceToFu;
        this.reportDeviations = reportDeviations;
        this.gate = gate;
        this.tabs = tabs;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        router.get(ADDRESS + "kadence", UseCase.REPORT_CADENCE, this::cadence);
        router.get(
                ADDRESS + "fremmoede",
                Set.of(UseCase.REPORT_ATTENDANCE, UseCase.REPORT_ATTENDANCE_TO_FU),
                this::attendance);
        router.get(ADDRESS + "afvigelser", UseCase.REPORT_DEVIATIONS, this::deviations);
    }

    private Response cadence(Request request) {
        CadenceReport report = reportCadence.report(request.caller(), request.year("aar"));
        return page(request, MeetingReportPage.cadence(report, tabs.of(request), request.language()));
    }

    /** With every figure for those who may have them, and without small cells for the others. */
    private Response attendance(Request request) {
        boolean isOffice = admits(request, UseCase.REPORT_ATTENDANCE);
        AttendanceReport report = isOffice
                ? reportAttendance.report(request.caller(), request.year("aar"))
                : reportAttendanceToFu.report(request.caller(), request.year("aar"));
        return page(request, MeetingReportPage.attendance(report, isOffice, tabs.of(request), request.language()));
    }

    private Response deviations(Request request) {
        int year = request.year("aar");
        List<Deviation> deviations = reportDeviations.report(request.caller(), year);
        return page(
                request,
                MeetingReportPage.deviations(
                        deviations,
                        year,
                        admits(request, UseCase.LOOK_AT_MEETING),
                        tabs.of(request),
                        request.language()));
    }

    private Response page(Request request, MeetingReportPage page) {
        return pages.show(request, page.title(), "reports/meetings", page);
    }

    private boolean admits(Request request, UseCase useCase) {
        return gate.admits(request.caller(), useCase, Relation.OWN_KREDS);
    }
}
