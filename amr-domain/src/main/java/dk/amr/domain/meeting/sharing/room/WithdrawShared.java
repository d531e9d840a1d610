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

/** Destroys what the caller shared himself. */
public final class WithdrawShared {

    /**
     * Which, and how.
     *
     * @param meeting its id, or network and day
     */
    public record Request(String meeting, SharedItemId item) {

        @Override
        public String toString() {
            return "WithdrawShared[" + item.value() + "]";
        }
    }

    private final Gate gate;
    private final MeetingFinder finder;
    private final Standpoint standpoint;
    private final Room room;

    public WithdrawShared(Gate gate, MeetingFinder finder, Standpoint standpoint, Room room) {
        this.gate = gate;
        this.finder = finder;
        this.standpoint = standpoint;
        this.room = room;
    }

    public void withdraw(Caller caller, Request request) {
        gate.perform(caller, UseCase.WITHDRAW_SHARED, () -> finder.relationOfLeader(caller, request.meeting()), act -> {
            NetworkMeeting meeting = finder.find(caller.kreds(), request.meeting());
            act.concerns(Subject.Kind.MEETING, meeting.id().value());
            Footing footing = standpoint.facilitator(meeting, caller.account(), caller.day());
            room.withdraw(footing, request.item());
        });
    }
}
