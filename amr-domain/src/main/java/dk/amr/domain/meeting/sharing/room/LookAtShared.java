package dk.amr.domain.meeting.sharing.room;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.confidentiality.Reader;
import dk.amr.domain.meeting.MeetingFinder;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.sharing.SharedItemId;
import java.util.function.BiFunction;

/** Shows whoever leads the network what was shared at a meeting of it, and writes down that he read it (P20). */
public final class LookAtShared {

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

    /**
     * What the caller may read; to anybody who does not lead the network the room is not there.
     *
     * @param meeting its id, or network and day
     */
    public RoomView look(Caller caller, String meeting) {
        return enter(caller, meeting, (found, reader) -> room.look(found, reader, caller.day()));
    }

    /** The same with one item alone, for whoever means to change it. */
    public RoomView lookAt(Caller caller, String meeting, SharedItemId item) {
        return enter(caller, meeting, (found, reader) -> room.lookAt(found, reader, item, caller.day()));
    }

    /** The room with nothing of what was shared, for whoever means to add something. */
    public RoomView prepare(Caller caller, String meeting) {
        return enter(caller, meeting, (found, reader) -> room.prepare(found, reader, caller.day()));
    }

    private RoomView enter(Caller caller, String meeting, BiFunction<NetworkMeeting, Reader, RoomView> work) {
        return gate.enter(caller, UseCase.LOOK_AT_SHARED, () -> finder.relation(caller, meeting), act -> {
            NetworkMeeting found = finder.find(caller.kreds(), meeting);
            act.concerns(Subject.Kind.MEETING, found.id().value());
            return work.apply(found, standpoint.facilitator(found, caller.account(), caller.day()));
        });
    }
}
