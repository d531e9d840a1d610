package dk.amr.domain.meeting.planning;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.CancelReason;
import dk.amr.domain.meeting.MeetingFinder;
import dk.amr.domain.meeting.MeetingRepository;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.invitation.InvitationPost;
import dk.amr.domain.meeting.leave.LeavePost;
import dk.amr.domain.shared.Version;
import org.jspecify.annotations.Nullable;

/**
 * Calls a meeting off; everybody invited gets one notice, and the calendar entry goes away. Of one whose day is past
 * nobody is told. Leaders who were asked for
 * time off hear of it where the participant still agrees to be named (E6).
 */
public final class CancelMeeting {

    /**
     * Which, and why.
     *
     * @param meeting its id, or network and day
     * @param seen the version the change is made from; absent where nobody has looked before
     */
    public record Request(
            String meeting, CancelReason reason, @Nullable Version seen) {}

    private final Gate gate;
    private final MeetingFinder finder;
    private final MeetingRepository meetings;
    private final InvitationPost post;
    private final LeavePost leave;

    public CancelMeeting(
            Gate gate, MeetingFinder finder, MeetingRepository meetings, InvitationPost post, LeavePost leave) {
        this.gate = gate;
        this.finder = finder;
        this.meetings = meetings;
        this.post = post;
        this.leave = leave;
    }

    /** Gives how many of those invited were told. */
    public int cancel(Caller caller, Request request) {
        return gate.enter(caller, UseCase.CANCEL_MEETING, () -> finder.relation(caller, request.meeting()), act -> {
            NetworkMeeting meeting = finder.find(caller.kreds(), request.meeting());
            act.concerns(Subject.Kind.MEETING, meeting.id().value());
            act.tells("reason=" + request.reason());
            meeting.version().mustBeIfSeen(request.seen());
            NetworkMeeting cancelled = meeting.cancelled(caller.day(), request.reason());
            meetings.save(cancelled);
            leave.voidAll(cancelled, caller.day());
            return post.withdrawAll(cancelled, caller.day());
        });
    }
}
