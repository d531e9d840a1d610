package dk.amr.domain.meeting.sharing.room;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.MeetingFinder;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.sharing.standing.Footing;
import dk.amr.domain.meeting.sharing.standing.Standpoint;

/** Shows whoever leads the network what was shared at a meeting of it, and writes down that he read it (P20). */
public final class LookAtShared {

    /**
     * Where, and how much.
     *
     * @param meeting its id, or network and day
     */
    public record Request(String meeting, Wanted wanted) {}

    private final Gate gate;
    private final MeetingFinder finder;
    private final Standpoint standpoint;
    private final Room room;

    public LookAtShared(Gate gate, MeetingFinder finder, Standpoint standpoint, Room room) {
        this.gate = gate;
        this.finder = finder;
        this.standpoint = standpoint;
        this.room = room;
    }

    /** What the caller may read of it; to anybody who does not lead the network the room is not there. */
    public RoomView look(Caller caller, Request request) {
        return gate.enter(
                caller, UseCase.LOOK_AT_SHARED, () -> finder.relationOfLeader(caller, request.meeting()), act -> {
                    NetworkMeeting meeting = finder.find(caller.kreds(), request.meeting());
                    act.concerns(Subject.Kind.MEETING, meeting.id().value());
                    Footing footing = standpoint.facilitator(meeting, caller.account(), caller.day());
                    return room.look(footing, request.wanted());
                });
    }
}
