package dk.amr.domain.meeting.invitation;

import dk.amr.domain.calendar.BusinessTime;
import dk.amr.domain.correspondence.Dispatch;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.MessageKind;
import dk.amr.domain.correspondence.Outbox;
import dk.amr.domain.correspondence.WhyNotSent;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonRepository;
import dk.amr.domain.shared.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes to people who were invited while they had no address, once they have one. */
public final class UnreachedPost {

    private final InvitationRepository invitations;
    private final Outbox outbox;
    private final MeetingMessages messages;

    public UnreachedPost(
            InvitationRepository invitations,
            Outbox outbox,
            PersonRepository people,
            BusinessTime time,
            Clock clock,
            Ids ids) {
        this.invitations = invitations;
        this.outbox = outbox;
        this.messages = new MeetingMessages(people, time, clock, ids);
    }

    /**
     * Those of the invitations that hold which nobody was told of nor has answered, and which can be told of now; each
     * with the message that tells of it, which is not kept yet.
     */
    Map<Invitation, Message> among(NetworkMeeting meeting, Collection<Invitation> holding, LocalDate day) {
        Map<PersonId, Invitation> untold = holding.stream()
                .filter(each -> each.reply() == null && hadNoAddress(each))
                .collect(Collectors.toMap(Invitation::person, each -> each));
        return messages.to(untold.keySet(), meeting, MessageKind.MEETING_INVITATION, day).values().stream()
                .collect(Collectors.toMap(
                        message -> Objects.requireNonNull(untold.get(message.person())), message -> message));
    }

    /** Keeps the messages, and that they tell of the invitations. */
    void write(Map<Invitation, Message> unreached) {
        invitations.saveAll(unreached.entrySet().stream()
                .map(each -> each.getKey().toldBy(each.getValue().id()))
                .toList());
        outbox.addAll(List.copyOf(unreached.values()));
    }

    private boolean hadNoAddress(Invitation invitation) {
        return invitation.message() == null
                || outbox.find(invitation.kreds(), invitation.message())
                        .map(Message::dispatch)
                        .filter(each -> each instanceof Dispatch.Dropped dropped
                                && dropped.cause().equals(WhyNotSent.NO_ADDRESS.code()))
                        .isPresent();
    }
}
