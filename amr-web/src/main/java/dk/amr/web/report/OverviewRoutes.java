package dk.amr.web.report;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.directory.KommunegruppeLine;
import dk.amr.domain.directory.ListKommunegrupper;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.look.ListMeetings;
import dk.amr.domain.meeting.look.MeetingLine;
import dk.amr.domain.report.CoverageReport;
import dk.amr.domain.report.ReportCoverage;
import dk.amr.domain.report.ReportCoverageToFu;
import dk.amr.domain.task.ListTasks;
import dk.amr.domain.task.Task;
import dk.amr.domain.task.TaskKind;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.Pages;
import dk.amr.web.page.meeting.NextMeetings;
import dk.amr.web.page.report.OverviewPage;
import dk.amr.web.page.task.TaskCard;
import dk.amr.web.page.task.TaskDeeds;
import dk.amr.web.page.text.DeedText;
import dk.amr.web.page.text.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** / */
final class OverviewRoutes implements Routes {

    private static final int DAYS_AHEAD = 30;

    private final ReportCoverage reportCoverage;
    private final ReportCoverageToFu reportCoverageToFu;
    private final ListKommunegrupper listKommunegrupper;
    private final ListTasks listTasks;
    private final ListMeetings listMeetings;
    private final Gate gate;
    private final Pages pages;

    OverviewRoutes(
            ReportCoverage reportCoverage,
            ReportCoverageToFu reportCoverageToFu,
            ListKommunegrupper listKommunegrupper,
            ListTasks listTasks,
            ListMeetings listMeetings,
            Gate gate,
            Pages pages) {
        this.reportCoverage = reportCoverage;
        this.reportCoverageToFu = reportCoverageToFu;
        this.listKommunegrupper = listKommunegrupper;
        this.listTasks = listTasks;
        this.listMeetings = listMeetings;
        this.gate = gate;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        router.get(
                "/",
                Set.of(
                        UseCase.REPORT_COVERAGE,
                        UseCase.REPORT_COVERAGE_TO_FU,
                        UseCase.LIST_KOMMUNEGRUPPER,
                        UseCase.LIST_TASKS,
                        UseCase.LIST_MEETINGS),
                this::overview);
    }

    private Response overview(Request request) {
        Caller caller = request.caller();
        if (gate.admits(caller, UseCase.REPORT_COVERAGE, Relation.OWN_KREDS)) {
            OverviewPage page = OverviewPage.ofOffice(reportCoverage.report(caller), ids(caller), request.language());
            return page(request, page == null ? null : withTasks(request, page));
        }
        if (gate.admits(caller, UseCase.REPORT_COVERAGE_TO_FU, Relation.OWN_KREDS)) {
            CoverageReport report = reportCoverageToFu.report(caller);
            return page(request, OverviewPage.ofFu(report, request.language()));
        }
        return pages.show(request, Label.OVERVIEW.in(request.language()), "overview/plain", null);
    }

    private Response page(Request request, @Nullable OverviewPage page) {
        String template = page == null ? "overview/empty" : "overview/overview";
        return pages.show(request, Label.OVERVIEW.in(request.language()), template, page);
    }

    private OverviewPage withTasks(Request request, OverviewPage page) {
        Caller caller = request.caller();
        if (!gate.admits(caller, UseCase.LIST_TASKS, Relation.OWN_KREDS)) {
            return page;
        }
        List<Task> tasks = listTasks.list(caller);
        TaskCard card = TaskCard.of(tasks, TaskDeeds.of(gate, caller), request.day(), request.language());
        int failed = (int) tasks.stream()
                .filter(task -> task.kind() == TaskKind.MESSAGE_FAILED)
                .count();
        String done = DeedText.done(request.query("gjort").orElse(""))
                .map(sentence -> sentence.in(request.language()))
                .orElse(null);
        return page.with(card, nextMeetings(request), done).withFailed(failed, request.language());
    }

    /** Those of the next month whose pages one may look at. */
    private NextMeetings nextMeetings(Request request) {
        Caller caller = request.caller();
        LocalDate last = caller.day().plusDays(DAYS_AHEAD);
        if (!gate.admits(caller, UseCase.LIST_MEETINGS, Relation.OWN_KREDS)) {
            return new NextMeetings(List.of());
        }
        List<MeetingLine> ahead = IntStream.rangeClosed(caller.day().getYear(), last.getYear())
                .mapToObj(year -> listMeetings.list(caller, new ListMeetings.Request(year, null)))
                .flatMap(List::stream)
                .filter(line -> line.status() == MeetingStatus.PLANNED || line.status() == MeetingStatus.INVITED)
                .filter(line -> !line.meeting().slot().day().isBefore(caller.day())
                        && !line.meeting().slot().day().isAfter(last))
                .filter(line -> gate.admits(
                        caller, UseCase.LOOK_AT_MEETING, line.isOwn() ? Relation.OWN_NETWORK : Relation.OWN_KREDS))
                .toList();
        return NextMeetings.of(ahead, request.language());
    }

    /** The addresses of the kommunegrupper by name, for those who may go there. */
    private Map<String, String> ids(Caller caller) {
        return listKommunegrupper.list(caller).stream()
                .map(KommunegruppeLine::group)
                .collect(Collectors.toMap(
                        group -> group.name().value(),
                        group -> group.id().value().toString()));
    }
}
