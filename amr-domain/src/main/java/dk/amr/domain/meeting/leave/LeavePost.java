package dk.amr.domain.meeting.leave;

import dk.amr.domain.consent.ConsentPurpose;
import dk.amr.domain.consent.Consents;
import dk.amr.domain.correspondence.Dispatch;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.correspondence.MessageKind;
import dk.amr.domain.correspondence.Outbox;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes messages to leaders ready to leave: the question for time off, another time, that there is no meeting (E6). */
public final class LeavePost {

    private final ReleaseRequestRepository requests;
    private final Consents consents;
    private final Leaders leaders;
    private final Outbox outbox;
    private final Clock clock;
    private final Ids ids;

    public LeavePost(
            ReleaseRequestRepository requests,
            Consents consents,
            Leaders leaders,
            Outbox outbox,
            Clock clock,
            Ids ids) {
        this.requests = requests;
        this.consents = consents;
        this.leaders = leaders;
        this.outbox = outbox;
        this.clock = clock;
        this.ids = ids;
    }

    /** Asks the participant's leader, if the participant agrees to be named and there is one who may be written to. */
    ReleaseRequest.LeaderContact ask(NetworkMeeting meeting, ReleaseRequest request, LocalDate day) {
        if (!agrees(request, day)) {
            throw new LeaderDisclosureNeedsConsent();
        }
        PersonId leader = leaders.of(meeting, request.person(), day).stream()
                .findFirst()
                .orElseThrow(NoLeaderToWriteTo::new)
                .id();
        Message message = message(request, leader, MessageKind.LEAVE_REQUEST, day);
        outbox.addAll(List.of(message));
        return ReleaseRequest.LeaderContact.asked(leader, message.id());
    }

    /**
     * Tells the leaders who were asked that the meeting is called off, each where the participant still agrees to be
     * named; the others hear it from the participants. Once the day of the meeting is past nobody is told. Answers how
     * many messages it made.
     */
    public int voidAll(NetworkMeeting meeting, LocalDate day) {
        if (meeting.slot().isPast(day)) {
            return 0;
        }
        List<Message> notices = requests.ofMeeting(meeting).stream()
                .filter(request -> agrees(request, day))
                .flatMap(request -> Optional.ofNullable(request.contact()).stream()
                        .map(contact -> message(request, contact.leader(), MessageKind.LEAVE_VOID, day)))
                .toList();
        outbox.addAll(notices);
        return notices.size();
    }

    /**
     * Tells the leaders who were asked that the meeting is at another time, each where the participant still agrees to
     * be named. Where a message still waits it tells the new time itself, for its words are written when it leaves.
     */
    public void move(NetworkMeeting meeting, LocalDate day) {
        requests.ofMeeting(meeting).stream()
                .filter(request -> agrees(request, day))
                .forEach(request -> Optional.ofNullable(request.contact())
                        .filter(contact -> knowsTheOldTime(request, contact))
                        .ifPresent(contact -> move(request, contact, day)));
    }

    private void move(ReleaseRequest request, ReleaseRequest.LeaderContact contact, LocalDate day) {
        Message notice = message(request, contact.leader(), MessageKind.LEAVE_CHANGE, day);
        requests.save(request.told(contact.toldOf(notice.id())));
        outbox.addAll(List.of(notice));
    }

    /** Whether the question has left, and nothing waits to leave that tells the time anew. */
    private boolean knowsTheOldTime(ReleaseRequest request, ReleaseRequest.LeaderContact contact) {
        return hasLeft(request, contact.message())
                && (contact.change() == null
                        || dispatch(request, contact.change())
                                .filter(Dispatch.Waiting.class::isInstance)
                                .isEmpty());
    }

    private boolean hasLeft(ReleaseRequest request, MessageId message) {
        return dispatch(request, message)
                .filter(each -> each instanceof Dispatch.Delivered || each instanceof Dispatch.Underway)
                .isPresent();
    }

    private Optional<Dispatch> dispatch(ReleaseRequest request, MessageId message) {
        return outbox.find(request.kreds(), message).map(Message::dispatch);
    }

    private boolean agrees(ReleaseRequest request, LocalDate day) {
        return consents.isGiven(request.kreds(), request.person(), ConsentPurpose.LEADER_DISCLOSURE, day);
    }

    private Message message(ReleaseRequest request, PersonId leader, MessageKind kind, LocalDate day) {
        return Message.written(
                new MessageId(ids.next()),
                request.kreds(),
                leader,
                kind,
                request.id().value(),
                day,
                clock.instant());
    }
}
