package dk.amr.web.meeting;

import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.invitation.InvitationRun;
import dk.amr.domain.meeting.invitation.InviteToMeeting;
import dk.amr.domain.meeting.invitation.RecordReply;
import dk.amr.domain.meeting.invitation.RegretReason;
import dk.amr.domain.meeting.invitation.Reply;
import dk.amr.domain.meeting.look.ListMeetings;
import dk.amr.domain.meeting.look.LookAtMeeting;
import dk.amr.domain.meeting.look.MeetingView;
import dk.amr.web.http.Request;
import dk.amr.web.http.Response;
import dk.amr.web.http.Router;
import dk.amr.web.http.Routes;
import dk.amr.web.http.json.Body;
import dk.amr.web.http.json.ListView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** /api/v1/meetings and /api/v1/meetings/{meeting}, looked at, and invitations and answers */
final class MeetingApi implements Routes {

    private static final String ADDRESS = Router.API + "/meetings";
    private static final String ONE = ADDRESS + "/{meeting}";

    /** Whether to tell only who would be invited. */
    record InviteBody(@Nullable Boolean dryRun) {}

    /** An answer that was given by phone; {@code reason} only with REGRETS. */
    record ReplyBody(
            @Nullable String person,
            @Nullable String reply,
            @Nullable String reason) {
        @Override
        public String toString() {
            return "ReplyBody";
        }
    }

    private final ListMeetings listMeetings;
    private final LookAtMeeting lookAtMeeting;
    private final InviteToMeeting inviteToMeeting;
    private final RecordReply recordReply;

    MeetingApi(
            ListMeetings listMeetings,
            LookAtMeeting lookAtMeeting,
            InviteToMeeting inviteToMeeting,
            RecordReply recordReply) {
        this.listMeetings = listMeetings;
        this.lookAtMeeting = lookAtMeeting;
        this.inviteToMeeting = inviteToMeeting;
        this.recordReply = recordReply;
    }

    @Override
    public void define(Router router) {
        router.get(ADDRESS, UseCase.LIST_MEETINGS, this::list);
        router.get(ONE, UseCase.LOOK_AT_MEETING, this::meeting);
        router.post(ONE + "/invite", UseCase.INVITE_TO_MEETING, this::invite);
        router.post(ONE + "/reply", UseCase.RECORD_REPLY, this::reply);
    }

    private Response list(Request request) {
        return Response.json(ListView.all(
                listMeetings.list(
                        request.caller(),
                        new ListMeetings.Request(
                                request.year("year"), request.query("network").orElse(null))),
                MeetingLineView::of));
    }

    private Response meeting(Request request) {
        MeetingView view = lookAtMeeting.look(request.caller(), MeetingAddress.of(request));
        return Response.json(MeetingDetailView.of(view, request.language()))
                .withVersion(view.meeting().version().number());
    }

    private Response invite(Request request) {
        InviteBody body = request.body(InviteBody.class);
        InvitationRun run = inviteToMeeting.invite(
                request.caller(),
                new InviteToMeeting.Request(MeetingAddress.of(request), Boolean.TRUE.equals(body.dryRun())));
        return Response.json(InvitationRunView.of(run));
    }

    private Response reply(Request request) {
        ReplyBody body = request.body(ReplyBody.class);
        recordReply.record(
                request.caller(),
                new RecordReply.Request(
                        MeetingAddress.of(request),
                        Body.need("person", body.person()),
                        Reply.Kind.of(Body.need("reply", body.reply())),
                        Optional.ofNullable(body.reason()).map(RegretReason::of).orElse(null)));
        return Response.noContent();
    }
}
