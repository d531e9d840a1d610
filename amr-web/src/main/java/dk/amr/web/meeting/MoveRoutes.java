package dk.amr.web.meeting;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.look.MeetingView;
import dk.amr.domain.meeting.planning.RescheduleMeeting;
import dk.amr.domain.shared.Version;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.DeedPage;
import dk.amr.web.page.Pages;
import dk.amr.web.page.Versions;
import dk.amr.web.page.meeting.MeetingForms;
import dk.amr.web.page.meeting.SlotFields;
import java.util.Optional;
import java.util.Set;

/** /moeder/{meeting}/flyt */
final class MoveRoutes implements Routes {

    private static final String ADDRESS = "/moeder/{meeting}/flyt";

    private final RescheduleMeeting rescheduleMeeting;
    private final GroupMeetings groupMeetings;
    private final MeetingShow show;
    private final Pages pages;

    MoveRoutes(RescheduleMeeting rescheduleMeeting, GroupMeetings groupMeetings, MeetingShow show, Pages pages) {
        this.rescheduleMeeting = rescheduleMeeting;
        this.groupMeetings = groupMeetings;
        this.show = show;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        Set<UseCase> toMove =
                Set.of(UseCase.RESCHEDULE_MEETING, UseCase.LOOK_AT_MEETING, UseCase.LIST_KOMMUNEGRUPPE_MEETINGS);
        router.get(ADDRESS, toMove, this::ask);
        router.post(ADDRESS, toMove, this::move);
    }

    private Response ask(Request request) {
        MeetingView view = show.mayDo(request, UseCase.RESCHEDULE_MEETING);
        return page(
                request, view, Form.startingWith(SlotFields.of(view.meeting().slot())));
    }

    private Response move(Request request) {
        Form form = request.form();
        Optional<TimeSlot> slot = SlotFields.read(form);
        Optional<Note> reason = form.read("grund", Note::new);
        Optional<Version> seen = form.need("version", Versions::read);
        return form.submit(
                        SlotFields.FIELD_OF_RULE,
                        () -> rescheduleMeeting.reschedule(
                                request.caller(),
                                new RescheduleMeeting.Request(
                                        MeetingAddress.of(request),
                                        slot.orElseThrow(),
                                        form.text("efter"),
                                        reason.orElseGet(Note::empty),
                                        seen.orElseThrow())))
                ? MeetingAddress.done(request, "flyttet-moede")
                : page(request, show.look(request), form);
    }

    private Response page(Request request, MeetingView view, Form form) {
        DeedPage page = MeetingForms.move(
                view,
                groupMeetings.choices(
                        request, view.network(), form, view.meeting().slot().day()),
                form,
                request.language());
        return pages.show(form.status(), request, page.matter().heading(), "part/deed", page);
    }
}
