package dk.amr.domain.meeting.invitation;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.MeetingFinder;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.offer.Channel;
import dk.amr.domain.person.PersonFinder;
import org.jspecify.annotations.Nullable;

/** Records an answer that was given by phone or on the way. */
public final class RecordReply {

    /**
     * Whose answer.
     *
     * @param meeting its id, or network and day
     * @param person an id, a member number, an e-mail address or a full name
     * @param reason why the person does not come; refused with any other answer
     */
    public record Request(
            String meeting,
            String person,
            Reply.Kind kind,
            @Nullable RegretReason reason) {

        public Request {
            Reply.mustFit(kind, reason);
        }

        @Override
        public String toString() {
            return "RecordReply";
        }
    }

    private final Gate gate;
    private final MeetingFinder finder;
    private final PersonFinder people;
    private final Replies replies;

    public RecordReply(Gate gate, MeetingFinder finder, PersonFinder people, Replies replies) {
        this.gate = gate;
        this.finder = finder;
        this.people = people;
        this.replies = replies;
    }

    public void record(Caller caller, Request request) {
        gate.perform(caller, UseCase.RECORD_REPLY, () -> finder.relation(caller, request.meeting()), act -> {
            NetworkMeeting meeting = finder.find(caller.kreds(), request.meeting());
            act.concerns(Subject.Kind.MEETING, meeting.id().value());
            Invitation invitation = replies.openTo(
                    meeting, people.find(caller.kreds(), request.person()).id(), caller.day());
            replies.keep(
                    meeting, invitation, new Reply(request.kind(), request.reason(), caller.day(), Channel.OFFICE));
        });
    }
}
