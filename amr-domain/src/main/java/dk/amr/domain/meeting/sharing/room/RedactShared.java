package dk.amr.domain.meeting.sharing.room;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.MeetingFinder;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.sharing.SharedItemId;
import dk.amr.domain.meeting.sharing.SharedText;
import dk.amr.domain.meeting.sharing.standing.Footing;
import dk.amr.domain.meeting.sharing.standing.Standpoint;
import dk.amr.domain.shared.Version;
import org.jspecify.annotations.Nullable;

/** Puts other words in something shared, for whoever leads the network. */
public final class RedactShared {

    /**
     * Which, and how.
     *
     * @param meeting its id, or network and day
     * @param seen the version the change is made from; absent where nobody has looked before
     */
    public record Request(
            String meeting,
            SharedItemId item,
            SharedText text,
            @Nullable Version seen) {

        @Override
        public String toString() {
            return "RedactShared[" + item.value() + "]";
        }
    }

    private final Gate gate;
    private final MeetingFinder finder;
    private final Standpoint standpoint;
    private final Room room;

    public RedactShared(Gate gate, MeetingFinder finder, Standpoint standpoint, Room room) {
        this.gate = gate;
        this.finder = finder;
        this.standpoint = standpoint;
        this.room = room;
    }

    public void redact(Caller caller, Request request) {
        gate.perform(caller, UseCase.REDACT_SHARED, () -> finder.relationOfLeader(caller, request.meeting()), act -> {
            NetworkMeeting meeting = finder.find(caller.kreds(), request.meeting());
            act.concerns(Subject.Kind.MEETING, meeting.id().value());
            Footing footing = standpoint.facilitator(meeting, caller.account(), caller.day());
            room.redact(footing, request.item(), request.text(), request.seen());
        });
    }
}
