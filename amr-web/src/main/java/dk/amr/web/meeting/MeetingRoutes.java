package dk.amr.web.meeting;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.invitation.InviteToMeeting;
import dk.amr.web.http.Form;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import java.util.Map;
import java.util.Set;

/** /moeder/{meeting}, and inviting from it */
final class MeetingRoutes implements Routes {

    private final MeetingShow show;
    private final InviteToMeeting inviteToMeeting;

    MeetingRoutes(MeetingShow show, InviteToMeeting inviteToMeeting) {
        this.show = show;
        this.inviteToMeeting = inviteToMeeting;
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
                .map(run -> MeetingAddress.done(request, run.hasBegun() ? "inviteret-for-sent" : "inviteret"))
                .orElseGet(() -> show.show(request, form));
    }
}
