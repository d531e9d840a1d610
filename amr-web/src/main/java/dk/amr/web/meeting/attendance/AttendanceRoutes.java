package dk.amr.web.meeting.attendance;

import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Relation;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.MeetingFinder;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.attendance.Presence;
import dk.amr.domain.meeting.attendance.RecordAttendance;
import dk.amr.domain.meeting.invitation.RegretReason;
import dk.amr.domain.meeting.look.LookAtMeeting;
import dk.amr.domain.meeting.look.MeetingView;
import dk.amr.domain.shared.Version;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.meeting.MeetingAddress;
import dk.amr.web.page.Pages;
import dk.amr.web.page.Versions;
import dk.amr.web.page.meeting.attendance.AttendancePage;
import dk.amr.web.page.meeting.attendance.Seats;
import dk.amr.web.page.text.AttendanceLabel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** /moeder/{meeting}/fremmoede */
final class AttendanceRoutes implements Routes {

    private static final String ADDRESS = "/moeder/{meeting}/fremmoede";

    private final RecordAttendance recordAttendance;
    private final LookAtMeeting lookAtMeeting;
    private final MeetingFinder finder;
    private final Gate gate;
    private final Pages pages;

    AttendanceRoutes(
            RecordAttendance recordAttendance,
            LookAtMeeting lookAtMeeting,
            MeetingFinder finder,
            Gate gate,
            Pages pages) {
        this.recordAttendance = recordAttendance;
        this.lookAtMeeting = lookAtMeeting;
        this.finder = finder;
        this.gate = gate;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        Set<UseCase> useCases = Set.of(UseCase.RECORD_ATTENDANCE, UseCase.LOOK_AT_MEETING);
        router.get(ADDRESS, useCases, this::ask);
        router.post(ADDRESS, useCases, this::record);
    }

    /** Where nothing is recorded any more, the page of the meeting tells who came. */
    private Response ask(Request request) {
        MeetingView view = look(request);
        return view.status() == MeetingStatus.CLOSED
                ? Response.redirect(MeetingAddress.page(request))
                : page(request, view, new Form(Map.of()));
    }

    private Response record(Request request) {
        Form form = request.form();
        MeetingView view = look(request);
        Optional<Note> reason = form.read("grund", Note::new);
        List<RecordAttendance.Entry> entries = view.guests().stream()
                .map(guest -> guest.person().value().toString())
                .filter(person -> Seats.isTouched(form, person))
                .flatMap(person -> entry(form, person).stream())
                .toList();
        if (AttendancePage.isTooEarly(view, request.day())
                && form.text("begyndt").isEmpty()) {
            form.refuse(Form.WHOLE, AttendanceLabel.HAS_BEGUN_EARLY_HINT.sentence());
        }
        if (entries.isEmpty()) {
            form.refuse(Form.WHOLE, AttendanceLabel.NOTHING_CHOSEN.sentence());
        }
        return form.submit(
                        Map.of("predecessor-is-not-held", "grund"),
                        () -> recordAttendance.record(
                                request.caller(),
                                new RecordAttendance.Request(
                                        MeetingAddress.of(request), entries, reason.orElseGet(Note::empty))))
                ? Response.redirect(MeetingAddress.page(request) + "/fremmoede?gjort=fremmoede")
                : page(request, look(request), form);
    }

    private static Optional<RecordAttendance.Entry> entry(Form form, String person) {
        Optional<Presence> presence = form.read(Seats.PRESENCE + person, Presence::of);
        Optional<RegretReason> reason = form.read(Seats.REASON + person, RegretReason::of);
        Optional<Version> seen = form.need(Seats.VERSION + person, Versions::read);
        return presence.flatMap(each -> seen.map(version -> new RecordAttendance.Entry(
                person,
                each,
                each == Presence.REGRETS ? reason.orElse(null) : null,
                !form.text(Seats.ALOUD + person).isEmpty() && each.isThere(),
                version)));
    }

    private MeetingView look(Request request) {
        MeetingView view = lookAtMeeting.look(request.caller(), MeetingAddress.of(request));
        gate.mustAdmit(request.caller(), UseCase.RECORD_ATTENDANCE, relation(request));
        return view;
    }

    private Response page(Request request, MeetingView view, Form form) {
        AttendancePage page = AttendancePage.of(
                view,
                form,
                gate.admits(request.caller(), UseCase.CLOSE_MEETING, relation(request)),
                request.query("gjort").orElse(""),
                request.day(),
                request.language());
        return pages.show(form.status(), request, page.heading(), "meetings/attendance", page);
    }

    private Relation relation(Request request) {
        return finder.relation(request.caller(), MeetingAddress.of(request));
    }
}
