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
import java.util.Set;
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

    /** Those of the invitations that hold which nobody was told of nor has answered, and which can be told of now. */
    List<Invitation> among(NetworkMeeting meeting, Collection<Invitation> holding, LocalDate day) {
        List<Invitation> untold = holding.stream()
                .filter(each -> each.reply() == null && hadNoAddress(each))
                .toList();
        Set<PersonId> reachable = written(meeting, untold, day).keySet();
        return untold.stream().filter(each -> reachable.contains(each.person())).toList();
    }

    /** Tells of the invitations, all of which are {@link #among} those that can be told of. */
    void write(NetworkMeeting meeting, List<Invitation> unreached, LocalDate day) {
        Map<PersonId, Message> written = written(meeting, unreached, day);
        invitations.saveAll(unreached.stream()
                .map(each -> each.toldBy(
                        Objects.requireNonNull(written.get(each.person())).id()))
                .toList());
        outbox.addAll(List.copyOf(written.values()));
    }

    private Map<PersonId, Message> written(NetworkMeeting meeting, List<Invitation> which, LocalDate day) {
        Set<PersonId> whose = which.stream().map(Invitation::person).collect(Collectors.toSet());
        return messages.to(whose, meeting, MessageKind.MEETING_INVITATION, day);
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
