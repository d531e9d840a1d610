package dk.amr.domain.meeting.leave;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.MeetingFinder;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.person.PersonFinder;

/** Records that a participant needs time off for a meeting, and asks the leader where the kreds is to do it (S50). */
public final class RequestLeave {

    /**
     * Who needs how much.
     *
     * @param meeting its id, or network and day
     * @param person an id, a member number, an e-mail address or a full name
     * @param needed with travel (S51)
     * @param contactsLeader whether the kreds writes to the leader; refused without consent to that (D14)
     */
    public record Request(String meeting, String person, TimeOff needed, boolean contactsLeader) {

        @Override
        public String toString() {
            return "RequestLeave";
        }
    }

    private final Gate gate;
    private final MeetingFinder finder;
    private final PersonFinder people;
    private final LeaveWishes wishes;

    public RequestLeave(Gate gate, MeetingFinder finder, PersonFinder people, LeaveWishes wishes) {
        this.gate = gate;
        this.finder = finder;
        this.people = people;
        this.wishes = wishes;
    }

    public ReleaseRequest request(Caller caller, Request request) {
        return gate.enter(caller, UseCase.REQUEST_LEAVE, () -> finder.relation(caller, request.meeting()), act -> {
            NetworkMeeting meeting = finder.find(caller.kreds(), request.meeting());
            act.concerns(Subject.Kind.MEETING, meeting.id().value());
            act.tells("contacts-leader=" + request.contactsLeader());
            return wishes.ask(
                    meeting,
                    people.find(caller.kreds(), request.person()).id(),
                    request.needed(),
                    request.contactsLeader(),
                    caller.day());
        });
    }
}
