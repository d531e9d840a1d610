package dk.amr.domain.meeting.sharing.room;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.MeetingFinder;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.sharing.SharedItemId;
import dk.amr.domain.meeting.sharing.standing.Footing;
import dk.amr.domain.meeting.sharing.standing.Standpoint;
import dk.amr.domain.shared.Version;
import org.jspecify.annotations.Nullable;

/** Lets others read what the caller shared himself, or fewer. */
public final class ChooseReaders {

    /**
     * Which, and how.
     *
     * @param meeting its id, or network and day
     * @param seen the version the change is made from; absent where nobody has looked before
     */
    public record Request(
            String meeting,
            SharedItemId item,
            Readership readership,
            @Nullable Version seen) {

        @Override
        public String toString() {
            return "ChooseReaders[" + item.value() + "]";
        }
    }

    private final Gate gate;
    private final MeetingFinder finder;
    private final Standpoint standpoint;
    private final Room room;

    public ChooseReaders(Gate gate, MeetingFinder finder, Standpoint standpoint, Room room) {
        this.gate = gate;
        this.finder = finder;
        this.standpoint = standpoint;
        this.room = room;
    }

    public void choose(Caller caller, Request request) {
        gate.perform(caller, UseCase.CHOOSE_READERS, () -> finder.relationOfLeader(caller, request.meeting()), act -> {
            NetworkMeeting meeting = finder.find(caller.kreds(), request.meeting());
            act.concerns(Subject.Kind.MEETING, meeting.id().value());
            Footing footing = standpoint.facilitator(meeting, caller.account(), caller.day());
            room.chooseReaders(footing, request.item(), request.readership(), request.seen());
        });
    }
}
