package dk.amr.web.meeting.leave;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.MeetingFinder;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.leave.LeaveState;
import dk.amr.domain.meeting.leave.ListLeave;
import dk.amr.domain.meeting.leave.RecordLeave;
import dk.amr.domain.meeting.leave.RequestLeave;
import dk.amr.domain.meeting.leave.TimeOff;
import dk.amr.domain.meeting.look.LookAtMeeting;
import dk.amr.domain.meeting.look.MeetingView;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.meeting.MeetingAddress;
import dk.amr.web.page.Pages;
import dk.amr.web.page.leave.LeaveDeeds;
import dk.amr.web.page.leave.LeaveForms;
import dk.amr.web.page.leave.LeavePage;
import dk.amr.web.page.text.LeaveLabel;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** /moeder/{meeting}/tjenestefri: where time off stands, a wish, and what came of one. */
final class LeaveRoutes implements Routes {

    private static final String ADDRESS = "/moeder/{meeting}/tjenestefri";

    private final ListLeave listLeave;
    private final RequestLeave requestLeave;
    private final RecordLeave recordLeave;
    private final LookAtMeeting lookAtMeeting;
    private final MeetingFinder finder;
    private final Gate gate;
    private final Pages pages;

    LeaveRoutes(
            ListLeave listLeave,
            RequestLeave requestLeave,
            RecordLeave recordLeave,
            LookAtMeeting lookAtMeeting,
            MeetingFinder finder,
            Gate gate,
            Pages pages) {
        this.listLeave = listLeave;
        this.requestLeave = requestLeave;
        this.recordLeave = recordLeave;
        this.lookAtMeeting = lookAtMeeting;
        this.finder = finder;
        this.gate = gate;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        router.get(ADDRESS, Set.of(UseCase.LIST_LEAVE, UseCase.LOOK_AT_MEETING), this::look);
        router.post(ADDRESS, Set.of(UseCase.REQUEST_LEAVE, UseCase.LIST_LEAVE, UseCase.LOOK_AT_MEETING), this::request);
        router.post(
                ADDRESS + "/svar",
                Set.of(UseCase.RECORD_LEAVE, UseCase.LIST_LEAVE, UseCase.LOOK_AT_MEETING),
                this::record);
    }

    private Response look(Request request) {
        return page(request, LeaveForms.Typed.nothing());
    }

    private Response request(Request request) {
        Form form = request.form();
        Optional<String> person = form.need(LeaveForms.PERSON, text -> text);
        Optional<TimeOff> needed = form.need(LeaveForms.HOURS, TimeOff::ofHours);
        boolean contactsLeader = form.text(LeaveForms.LEADER).equals("ja");
        Map<String, String> fields = Map.of(
                "unknown-person", LeaveForms.PERSON,
                "person-is-ambiguous", LeaveForms.PERSON,
                "person-is-not-invited", LeaveForms.PERSON,
                "leader-disclosure-needs-consent", LeaveForms.LEADER,
                "no-leader-to-write-to", LeaveForms.LEADER);
        return form.submit(
                        fields,
                        () -> requestLeave.request(
                                request.caller(),
                                new RequestLeave.Request(
                                        MeetingAddress.of(request),
                                        person.orElseThrow(),
                                        needed.orElseThrow(),
                                        contactsLeader)))
                ? done(request, "tjenestefri")
                : page(request, new LeaveForms.Typed(form, new Form(Map.of())));
    }

    private Response record(Request request) {
        Form form = request.form();
        Optional<String> person = form.need(LeaveForms.ANSWERED_PERSON, text -> text);
        if (form.text(LeaveForms.ANSWER).isEmpty()) {
            form.refuse(LeaveForms.ANSWER, LeaveLabel.CHOOSE_ONE.sentence());
        }
        Optional<LeaveState> outcome = form.read(LeaveForms.ANSWER, LeaveState::outcome);
        Optional<TimeOff> needed = form.read(LeaveForms.ANSWERED_HOURS, TimeOff::ofHours);
        Map<String, String> fields = Map.of(
                "unknown-person", LeaveForms.ANSWERED_PERSON,
                "person-is-ambiguous", LeaveForms.ANSWERED_PERSON,
                "person-is-not-invited", LeaveForms.ANSWERED_PERSON);
        return form.submit(
                        fields,
                        () -> recordLeave.record(
                                request.caller(),
                                new RecordLeave.Request(
                                        MeetingAddress.of(request),
                                        person.orElseThrow(),
                                        outcome.orElseThrow(),
                                        needed.orElse(null))))
                ? done(request, "tjenestefri-svar")
                : page(request, new LeaveForms.Typed(new Form(Map.of()), form));
    }

    private Response page(Request request, LeaveForms.Typed typed) {
        Caller caller = request.caller();
        MeetingView view = lookAtMeeting.look(caller, MeetingAddress.of(request));
        LeavePage page = LeavePage.of(
                view,
                listLeave.list(caller, MeetingAddress.of(request)),
                deeds(request, view),
                typed,
                request.query("gjort").orElse(""),
                request.language());
        return pages.show(typed.status(), request, page.heading(), "leave/leave", page);
    }

    private LeaveDeeds deeds(Request request, MeetingView view) {
        Caller caller = request.caller();
        Relation relation = finder.relation(caller, MeetingAddress.of(request));
        boolean isAhead = view.status() == MeetingStatus.PLANNED || view.status() == MeetingStatus.INVITED;
        boolean isOpen = isAhead || view.status() == MeetingStatus.HELD;
        return new LeaveDeeds(
                isAhead && gate.admits(caller, UseCase.REQUEST_LEAVE, relation),
                isOpen && gate.admits(caller, UseCase.RECORD_LEAVE, relation),
                gate.admits(caller, UseCase.REPORT_LEAVE, Relation.OWN_KREDS)
                        || gate.admits(caller, UseCase.REPORT_LEAVE_TO_FU, Relation.OWN_KREDS));
    }

    private static Response done(Request request, String word) {
        return Response.redirect(MeetingAddress.page(request) + "/tjenestefri?gjort=" + word);
    }
}
