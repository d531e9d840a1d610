package dk.amr.web.report;

import dk.amr.web.http.FeatureModule;

/** Binds the overview and the reports. */
public final class ReportWeb extends FeatureModule {

    @Override
    protected void configure() {
        part(ReportTabs.class);
        routes(OverviewRoutes.class);
        routes(CoverageRoutes.class);
        routes(MeetingReportApi.class);
        routes(LeaveReportRoutes.class);
        routes(MeetingReportRoutes.class);
    }
}
