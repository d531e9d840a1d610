package dk.amr.domain.meeting.sharing.link;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.sharing.SharedItemId;
import dk.amr.domain.meeting.sharing.room.Room;

/** Destroys what a participant shared, as he wants it. */
public final class WithdrawByLink {

    /** By whom, and what. */
    public record Request(VisitKey key, SharedItemId item) {

        @Override
        public String toString() {
            return "WithdrawByLink";
        }
    }

    private final Gate gate;
    private final SharedByLink byLink;
    private final Room room;

    public WithdrawByLink(Gate gate, SharedByLink byLink, Room room) {
        this.gate = gate;
        this.byLink = byLink;
        this.room = room;
    }

    /** Its author alone decides. */
    public void withdraw(Caller caller, Request request) {
        gate.mustAdmit(caller, UseCase.WITHDRAW_BY_LINK);
        SharedByLink.Guest guest = byLink.guest(request.key(), caller.day());
        gate.perform(caller, UseCase.WITHDRAW_BY_LINK, act -> {
            act.concerns(Subject.Kind.MEETING, guest.meeting().id().value());
            room.withdraw(guest.footing(), request.item());
        });
    }
}
