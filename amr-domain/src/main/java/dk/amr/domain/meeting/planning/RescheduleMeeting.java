package dk.amr.domain.meeting.planning;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.meeting.MeetingFinder;
import dk.amr.domain.meeting.MeetingRepository;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.invitation.InvitationPost;
import dk.amr.domain.meeting.leave.LeavePost;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkIsNotActive;
import dk.amr.domain.network.NetworkRepository;
import dk.amr.domain.shared.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Moves a meeting that is still to come; everybody invited hears of it once and is asked anew (E12). Leaders who were
 * asked for time off hear of it where the participant still agrees to be named.
 */
public final class RescheduleMeeting {

    /**
     * Where to.
     *
     * @param meeting its id, or network and day
     * @param after the kommunegruppemøde it follows then; absent for the one of the new day, or else the old one
     * @param reason why there is none, or why it is on another day; empty to keep the reason there is
     * @param seen the version the change is made from; absent where nobody has looked before
     */
    public record Request(
            String meeting,
            TimeSlot slot,
            @Nullable String after,
            Note reason,
            @Nullable Version seen) {}

    private final Gate gate;
    private final MeetingFinder finder;
    private final MeetingRepository meetings;
    private final NetworkRepository networks;
    private final Predecessors predecessors;
    private final InvitationPost post;
    private final LeavePost leave;
    private final Adviser adviser;

    public RescheduleMeeting(
            Gate gate,
            MeetingFinder finder,
            MeetingRepository meetings,
            NetworkRepository networks,
            Predecessors predecessors,
            InvitationPost post,
            LeavePost leave,
            Adviser adviser) {
        this.gate = gate;
        this.finder = finder;
        this.meetings = meetings;
        this.networks = networks;
        this.predecessors = predecessors;
        this.post = post;
        this.leave = leave;
        this.adviser = adviser;
    }

    /** Gives what there is to say about the new time. The time it already has changes nothing and tells nobody. */
    public List<Advice> reschedule(Caller caller, Request request) {
        return gate.enter(caller, UseCase.RESCHEDULE_MEETING, () -> finder.relation(caller, request.meeting()), act -> {
            NetworkMeeting meeting = finder.find(caller.kreds(), request.meeting());
            act.concerns(Subject.Kind.MEETING, meeting.id().value());
            meeting.version().mustBeIfSeen(request.seen());
            meeting.mustBeAhead();
            if (meeting.slot().equals(request.slot())) {
                return adviser.on(meeting, caller.day());
            }
            NetworkMeeting moved = moved(meeting, request);
            meetings.mustBeFree(moved);
            meetings.save(moved);
            if (meeting.progress().status() == MeetingStatus.INVITED) {
                post.change(meeting, moved, caller.day());
                leave.move(moved, caller.day());
            }
            return adviser.on(moved, caller.day());
        });
    }

    private NetworkMeeting moved(NetworkMeeting meeting, Request request) {
        Network network = networks.get(meeting.kreds(), meeting.network());
        if (!network.isActive(request.slot().day())) {
            throw new NetworkIsNotActive();
        }
        return meeting.moved(
                request.slot(),
                predecessors.chosen(network, request.slot(), request.after(), meeting.precedence(), request.reason()));
    }
}
