package dk.amr.web.report;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.report.CoverageReport;
import dk.amr.domain.report.ReportCoverage;
import dk.amr.domain.report.ReportCoverageToFu;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import java.util.Set;

/** /api/v1/reports/coverage */
final class CoverageRoutes implements Routes {

    private final ReportCoverage reportCoverage;
    private final ReportCoverageToFu reportCoverageToFu;

    CoverageRoutes(ReportCoverage reportCoverage, ReportCoverageToFu reportCoverageToFu) {
        this.reportCoverage = reportCoverage;
        this.reportCoverageToFu = reportCoverageToFu;
    }

    @Override
    public void define(Router router) {
        router.get(
                Router.API + "/reports/coverage",
                Set.of(UseCase.REPORT_COVERAGE, UseCase.REPORT_COVERAGE_TO_FU),
                this::report);
    }

    private Response report(Request request) {
        CoverageReport report = switch (Audience.of(request)) {
            case OFFICE -> reportCoverage.report(request.caller());
            case FU -> reportCoverageToFu.report(request.caller());
        };
        return Response.json(CoverageView.from(report));
    }
}
