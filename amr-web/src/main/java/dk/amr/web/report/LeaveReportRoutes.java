package dk.amr.web.report;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.report.LeaveReport;
import dk.amr.domain.report.ReportLeave;
import dk.amr.domain.report.ReportLeaveToFu;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.Pages;
import dk.amr.web.page.report.LeaveReportPage;
import java.util.Set;

/** /rapporter/tjenestefri and /api/v1/reports/leave */
final class LeaveReportRoutes implements Routes {

    private static final Set<UseCase> EITHER = Set.of(UseCase.REPORT_LEAVE, UseCase.REPORT_LEAVE_TO_FU);

    private final ReportLeave reportLeave;
    private final ReportLeaveToFu reportLeaveToFu;
    private final Gate gate;
    private final ReportTabs tabs;
    private final Pages pages;

    LeaveReportRoutes(
            ReportLeave reportLeave, ReportLeaveToFu reportLeaveToFu, Gate gate, ReportTabs tabs, Pages pages) {
        this.reportLeave = reportLeave;
        this.reportLeaveToFu = reportLeaveToFu;
        this.gate = gate;
        this.tabs = tabs;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        router.get("/rapporter/tjenestefri", EITHER, this::page);
        router.get(Router.API + "/reports/leave", EITHER, this::report);
    }

    private Response page(Request request) {
        Caller caller = request.caller();
        int year = request.year("aar");
        LeaveReportPage page = gate.admits(caller, UseCase.REPORT_LEAVE, Relation.OWN_KREDS)
                ? LeaveReportPage.ofOffice(reportLeave.report(caller, year), tabs.of(request), request.language())
                : LeaveReportPage.ofFu(reportLeaveToFu.report(caller, year), tabs.of(request), request.language());
        return pages.show(request, page.heading(), "reports/leave", page);
    }

    private Response report(Request request) {
        int year = request.year("year");
        LeaveReport report = switch (Audience.of(request)) {
            case OFFICE -> reportLeave.report(request.caller(), year);
            case FU -> reportLeaveToFu.report(request.caller(), year);
        };
        return Response.json(LeaveReportView.from(report));
    }
}
