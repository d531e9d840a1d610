package dk.amr.domain.meeting.sharing.link;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.sharing.SharedItemId;
import dk.amr.domain.meeting.sharing.room.Room;
import dk.amr.domain.meeting.sharing.room.RoomView;
import java.util.function.Function;

/** Shows a participant what was shared at a meeting he was at, and writes down that he read it (P20). */
public final class LookAtSharedByLink {

    private final Gate gate;
    private final SharedByLink byLink;
    private final Room room;

    public LookAtSharedByLink(Gate gate, SharedByLink byLink, Room room) {
        this.gate = gate;
        this.byLink = byLink;
        this.room = room;
    }

    /** What he may read on the day; his own stay his, also when he has left (P7). Refused: whoever gave no code. */
    public RoomView look(Caller caller, VisitKey key) {
        return enter(caller, key, guest -> room.look(guest.meeting(), guest.reader(), caller.day()));
    }

    /** The same with one item alone, for whoever means to change it. */
    public RoomView lookAt(Caller caller, VisitKey key, SharedItemId item) {
        return enter(caller, key, guest -> room.lookAt(guest.meeting(), guest.reader(), item, caller.day()));
    }

    /** The room with nothing of what was shared, for whoever means to add something. */
    public RoomView prepare(Caller caller, VisitKey key) {
        return enter(caller, key, guest -> room.prepare(guest.meeting(), guest.reader(), caller.day()));
    }

    private RoomView enter(Caller caller, VisitKey key, Function<SharedByLink.Guest, RoomView> work) {
        gate.mustAdmit(caller, UseCase.LOOK_AT_SHARED_BY_LINK);
        SharedByLink.Guest guest = byLink.guest(key, caller.day());
        return gate.enter(caller, UseCase.LOOK_AT_SHARED_BY_LINK, act -> {
            act.concerns(Subject.Kind.MEETING, guest.meeting().id().value());
            return work.apply(guest);
        });
    }
}
