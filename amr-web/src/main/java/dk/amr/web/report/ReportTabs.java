package dk.amr.web.report;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.UseCase;
import dk.amr.web.http.Request;
import dk.amr.web.page.report.MeetingReportPage;
import dk.amr.web.page.text.LeaveLabel;
import dk.amr.web.page.text.ReportLabel;
import dk.amr.web.page.text.Words;
import java.util.ArrayList;
import java.util.List;

/** The reports on meetings that the reader may see, each a way to the others. */
final class ReportTabs {

    private static final String ADDRESS = "/rapporter/";

    private final Gate gate;

    ReportTabs(Gate gate) {
        this.gate = gate;
    }

    List<MeetingReportPage.Tab> of(Request request) {
        String year = "?aar=" + request.year("aar");
        List<MeetingReportPage.Tab> tabs = new ArrayList<>();
        tabs.add(tab(request, "kadence", year, ReportLabel.CADENCE));
        if (admits(request, UseCase.REPORT_ATTENDANCE_TO_FU)) {
            tabs.add(tab(request, "fremmoede", year, ReportLabel.ATTENDANCE));
        }
        if (admits(request, UseCase.REPORT_LEAVE_TO_FU)) {
            tabs.add(tab(request, "tjenestefri", year, LeaveLabel.LEAVE));
        }
        if (admits(request, UseCase.REPORT_DEVIATIONS)) {
            tabs.add(tab(request, "afvigelser", year, ReportLabel.DEVIATIONS));
        }
        return tabs;
    }

    private static MeetingReportPage.Tab tab(Request request, String end, String year, Words label) {
        String address = ADDRESS + end;
        return new MeetingReportPage.Tab(
                address + year, label.in(request.language()), request.path().equals(address));
    }

    private boolean admits(Request request, UseCase useCase) {
        return gate.admits(request.caller(), useCase, Relation.OWN_KREDS);
    }
}
