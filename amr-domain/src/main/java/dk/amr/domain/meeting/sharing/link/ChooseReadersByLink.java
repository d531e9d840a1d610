package dk.amr.domain.meeting.sharing.link;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.sharing.SharedItemId;
import dk.amr.domain.meeting.sharing.room.Readership;
import dk.amr.domain.meeting.sharing.room.Room;
import dk.amr.domain.shared.Version;
import org.jspecify.annotations.Nullable;

/** Lets others read what a participant shared, or fewer (E16). */
public final class ChooseReadersByLink {

    /** By whom, and what. */
    public record Request(
            VisitKey key,
            SharedItemId item,
            Readership readership,
            @Nullable Version seen) {

        @Override
        public String toString() {
            return "ChooseReadersByLink";
        }
    }

    private final Gate gate;
    private final SharedByLink byLink;
    private final Room room;

    public ChooseReadersByLink(Gate gate, SharedByLink byLink, Room room) {
        this.gate = gate;
        this.byLink = byLink;
        this.room = room;
    }

    /** Its author alone decides. */
    public void choose(Caller caller, Request request) {
        gate.mustAdmit(caller, UseCase.CHOOSE_READERS_BY_LINK);
        SharedByLink.Guest guest = byLink.guest(request.key(), caller.day());
        gate.perform(caller, UseCase.CHOOSE_READERS_BY_LINK, act -> {
            act.concerns(Subject.Kind.MEETING, guest.meeting().id().value());
            room.chooseReaders(guest.footing(), request.item(), request.readership(), request.seen());
        });
    }
}
