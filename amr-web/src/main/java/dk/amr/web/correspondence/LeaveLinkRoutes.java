package dk.amr.web.correspondence;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.leave.AskForLeaveByLink;
import dk.amr.domain.meeting.leave.TimeOff;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.correspondence.LeaveAsked;
import dk.amr.web.page.correspondence.MeetingLinkPage;
import java.util.Map;
import java.util.Optional;

/** /moede/{secret}/tjenestefri: time off is told of apart from the answer, so that neither waits for the other. */
final class LeaveLinkRoutes implements Routes {

    private static final String ADDRESS = "/moede/{secret}/tjenestefri";

    private final AskForLeaveByLink askForLeaveByLink;
    private final MeetingLinkShow show;

    LeaveLinkRoutes(AskForLeaveByLink askForLeaveByLink, MeetingLinkShow show) {
        this.askForLeaveByLink = askForLeaveByLink;
        this.show = show;
    }

    @Override
    public void define(Router router) {
        // where somebody comes who changes the language of a page that shows a refused form
        router.doorGet(ADDRESS, UseCase.READ_INVITATION_LINK, this::look);
        router.doorPost(ADDRESS, UseCase.ASK_FOR_LEAVE_BY_LINK, this::ask);
    }

    private Response look(Request request) {
        return show.show(request, MeetingLinkPage.Forms.blank());
    }

    private Response ask(Request request) {
        Form form = request.form();
        Optional<TimeOff> needed = form.need(LeaveAsked.HOURS, TimeOff::ofHours);
        return form.submit(
                        LeaveAsked.FIELDS,
                        () -> askForLeaveByLink.ask(
                                request.caller(),
                                new AskForLeaveByLink.Request(
                                        request.segment("secret"),
                                        request.origin(),
                                        needed.orElseThrow(),
                                        form.text(LeaveAsked.LEADER).equals("ja"))))
                ? MeetingLinkShow.back(request)
                : show.show(request, new MeetingLinkPage.Forms(new Form(Map.of()), form));
    }
}
