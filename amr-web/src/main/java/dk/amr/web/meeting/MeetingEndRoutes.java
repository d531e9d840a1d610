package dk.amr.web.meeting;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.CancelReason;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.attendance.CloseMeeting;
import dk.amr.domain.meeting.look.MeetingView;
import dk.amr.domain.meeting.planning.CancelMeeting;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** /moeder/{meeting}/aflys and /moeder/{meeting}/afslut */
final class MeetingEndRoutes implements Routes {

    private static final String ADDRESS = "/moeder/{meeting}/";

    private final CancelMeeting cancelMeeting;
    private final CloseMeeting closeMeeting;
    private final MeetingShow show;
    private final Pages pages;

    MeetingEndRoutes(CancelMeeting cancelMeeting, CloseMeeting closeMeeting, MeetingShow show, Pages pages) {
        this.cancelMeeting = cancelMeeting;
        this.closeMeeting = closeMeeting;
        this.show = show;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        Set<UseCase> toCancel = Set.of(UseCase.CANCEL_MEETING, UseCase.LOOK_AT_MEETING);
        router.get(ADDRESS + "aflys", toCancel, this::askToCancel);
        router.post(ADDRESS + "aflys", toCancel, this::cancel);
        Set<UseCase> toClose = Set.of(UseCase.CLOSE_MEETING, UseCase.LOOK_AT_MEETING);
        router.get(ADDRESS + "afslut", toClose, this::askToClose);
        router.post(ADDRESS + "afslut", toClose, this::close);
    }

    private Response askToCancel(Request request) {
        return cancelPage(request, show.mayDo(request, UseCase.CANCEL_MEETING), new Form(Map.of()));
    }

    private Response cancel(Request request) {
        Form form = request.form();
        Optional<CancelReason> reason = form.need("grund", CancelReason::of);
        Optional<Version> seen = form.need("version", Versions::read);
        return form.submit(
                        Map.of(),
                        () -> cancelMeeting.cancel(
                                request.caller(),
                                new CancelMeeting.Request(
                                        MeetingAddress.of(request), reason.orElseThrow(), seen.orElseThrow())))
                ? MeetingAddress.done(request, "aflyst")
                : cancelPage(request, show.look(request), form);
    }

    private Response cancelPage(Request request, MeetingView view, Form form) {
        return page(request, form, MeetingForms.cancel(view, form, request.language()));
    }

    private Response askToClose(Request request) {
        return closePage(request, show.mayDo(request, UseCase.CLOSE_MEETING), new Form(Map.of()));
    }

    private Response close(Request request) {
        Form form = request.form();
        Optional<Note> agreed = form.read("aftalt", Note::new);
        Optional<Version> seen = form.need("version", Versions::read);
        return form.submit(
                        Map.of(),
                        () -> closeMeeting.close(
                                request.caller(),
                                new CloseMeeting.Request(
                                        MeetingAddress.of(request), agreed.orElseGet(Note::empty), seen.orElseThrow())))
                ? MeetingAddress.done(request, "afsluttet")
                : closePage(request, show.look(request), form);
    }

    private Response closePage(Request request, MeetingView view, Form form) {
        return page(request, form, MeetingForms.close(view, form, request.language()));
    }

    private Response page(Request request, Form form, DeedPage page) {
        return pages.show(form.status(), request, page.matter().heading(), "part/deed", page);
    }
}
