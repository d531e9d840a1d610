package dk.amr.domain.meeting.leave;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.MeetingFinder;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.person.PersonFinder;
import org.jspecify.annotations.Nullable;

/**
 * Records what came of somebody's wish for time off, whoever asked (S50). It can be corrected until the meeting is
 * closed, and has no bearing on who may come (D15).
 */
public final class RecordLeave {

    /**
     * Whose, and what came of it.
     *
     * @param meeting its id, or network and day
     * @param person an id, a member number, an e-mail address or a full name
     * @param needed with travel; absent to keep what is known, or else to take the length of the meeting
     */
    public record Request(
            String meeting,
            String person,
            LeaveState outcome,
            @Nullable TimeOff needed) {

        @Override
        public String toString() {
            return "RecordLeave";
        }
    }

    private final Gate gate;
    private final MeetingFinder finder;
    private final PersonFinder people;
    private final LeaveWishes wishes;

    public RecordLeave(Gate gate, MeetingFinder finder, PersonFinder people, LeaveWishes wishes) {
        this.gate = gate;
        this.finder = finder;
        this.people = people;
        this.wishes = wishes;
    }

    public ReleaseRequest record(Caller caller, Request request) {
        return gate.enter(caller, UseCase.RECORD_LEAVE, () -> finder.relation(caller, request.meeting()), act -> {
            NetworkMeeting meeting = finder.find(caller.kreds(), request.meeting());
            act.concerns(Subject.Kind.MEETING, meeting.id().value());
            meeting.mustBeOpen(caller.day());
            return wishes.decide(
                    meeting,
                    people.find(caller.kreds(), request.person()).id(),
                    request.needed(),
                    request.outcome(),
                    caller.day());
        });
    }
}
