package dk.amr.domain.meeting.sharing.link;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.sharing.room.Room;
import dk.amr.domain.meeting.sharing.room.RoomView;
import dk.amr.domain.meeting.sharing.room.Wanted;

/** Shows a participant what was shared at a meeting he was at, and writes down that he read it (P20). */
public final class LookAtSharedByLink {

    /** By whom, and how much. */
    public record Request(VisitKey key, Wanted wanted) {

        @Override
        public String toString() {
            return "LookAtSharedByLink";
        }
    }

    private final Gate gate;
    private final SharedByLink byLink;
    private final Room room;

    public LookAtSharedByLink(Gate gate, SharedByLink byLink, Room room) {
        this.gate = gate;
        this.byLink = byLink;
        this.room = room;
    }

    /** What he may read on the day; his own stay his, also when he has left (P7). Refused: whoever gave no code. */
    public RoomView look(Caller caller, Request request) {
        gate.mustAdmit(caller, UseCase.LOOK_AT_SHARED_BY_LINK);
        SharedByLink.Guest guest = byLink.guest(request.key(), caller.day());
        return gate.enter(caller, UseCase.LOOK_AT_SHARED_BY_LINK, act -> {
            act.concerns(Subject.Kind.MEETING, guest.meeting().id().value());
            return room.look(guest.footing(), request.wanted());
        });
    }
}
