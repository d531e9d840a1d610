package dk.amr.web.meeting;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.invitation.InvitationRun;
import dk.amr.domain.meeting.invitation.InviteToMeeting;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.page.Pages;
import java.util.Map;
import java.util.Set;

/** /moeder/{meeting}, and inviting from it */
final class MeetingRoutes implements Routes {

    private final MeetingShow show;
    private final InviteToMeeting inviteToMeeting;
    private final Pages pages;

    MeetingRoutes(MeetingShow show, InviteToMeeting inviteToMeeting, Pages pages) {
        this.show = show;
        this.inviteToMeeting = inviteToMeeting;
        this.pages = pages;
    }

    @Override
    public void define(Router router) {
        router.get("/moeder/{meeting}", MeetingShow.ENTERED, this::page);
        router.post(
                "/moeder/{meeting}/inviter",
                Set.of(UseCase.INVITE_TO_MEETING, UseCase.LOOK_AT_MEETING, UseCase.LIST_WISHES),
                this::invite);
    }

    private Response page(Request request) {
        return show.show(request, new Form(Map.of()));
    }

    private Response invite(Request request) {
        Form form = request.form();
        return form.submitted(
                        Map.of(),
                        () -> inviteToMeeting.invite(
                                request.caller(), new InviteToMeeting.Request(MeetingAddress.of(request), false)))
                .map(run -> MeetingAddress.done(request, done(run)))
                .orElseGet(() -> show.show(request, form));
    }

    private String done(InvitationRun run) {
        if (run.hasBegun()) {
            return "inviteret-for-sent";
        }
        return pages.keepsMail() ? "inviteret-fil" : "inviteret";
    }
}
