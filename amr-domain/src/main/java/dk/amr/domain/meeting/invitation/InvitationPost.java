package dk.amr.domain.meeting.invitation;

import dk.amr.domain.calendar.BusinessTime;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.correspondence.MessageKind;
import dk.amr.domain.correspondence.Outbox;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.PersonalLink;
import dk.amr.domain.correspondence.link.PersonalLinkRepository;
import dk.amr.domain.correspondence.link.PersonalLinks;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonRepository;
import dk.amr.domain.shared.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes invitations, changes and cancellations ready to leave: one message for each person and change (P12). Once the
 * meeting has begun nobody is written to, but of a cancellation on the day itself.
 */
public final class InvitationPost {

    /** For so many days after the meeting its personal links tell somebody who comes late what it was. */
    public static final int DAYS_TO_TELL = 30;

    private final InvitationRepository invitations;
    private final Invitees invitees;
    private final PersonalLinks links;
    private final PersonalLinkRepository linkRepository;
    private final Outbox outbox;
    private final Knowledge knowledge;
    private final MeetingMessages messages;
    private final Ids ids;

    public InvitationPost(
            InvitationRepository invitations,
            Invitees invitees,
            PersonRepository people,
            PersonalLinks links,
            PersonalLinkRepository linkRepository,
            Outbox outbox,
            BusinessTime time,
            Clock clock,
            Ids ids) {
        this.invitations = invitations;
        this.invitees = invitees;
        this.links = links;
        this.linkRepository = linkRepository;
        this.outbox = outbox;
        this.knowledge = new Knowledge(outbox);
        this.messages = new MeetingMessages(people, time, clock, ids);
        this.ids = ids;
    }

    /** Invites people who have no invitation yet. */
    void invite(NetworkMeeting meeting, Collection<PersonId> who, LocalDate day) {
        Map<PersonId, Message> written = messages.to(who, meeting, MessageKind.MEETING_INVITATION, day);
        List<Invitation> made = who.stream()
                .map(person ->
                        Invitation.to(meeting, new InvitationId(ids.next()), person, day, idOf(written.get(person))))
                .toList();
        keep(made, written);
        linkRepository.addAll(made.stream().map(each -> linkTo(each, meeting)).toList());
    }

    /** Invites somebody who came to the meeting without having been asked; there is nothing to send. */
    public void noteGuest(NetworkMeeting meeting, Collection<PersonId> who, LocalDate day) {
        invitations.saveAll(who.stream()
                .map(person -> Invitation.to(meeting, new InvitationId(ids.next()), person, day, null))
                .toList());
    }

    /**
     * Tells everybody whom the meeting is still for that it is at another time or place; the others are let go. Another
     * time concerns whoever has declined too, for they may be able to come then; another place does not.
     */
    public void change(NetworkMeeting before, NetworkMeeting meeting, LocalDate day) {
        boolean isAskedAnew = !before.slot().equals(meeting.slot());
        Set<PersonId> welcome = invitees.welcome(meeting, day);
        Map<Boolean, List<Invitation>> open = invitations.ofMeeting(meeting).stream()
                .filter(each -> !each.isWithdrawn())
                .collect(Collectors.partitioningBy(each -> welcome.contains(each.person())));
        List<Invitation> kept = open.getOrDefault(true, List.of());
        tell(
                meeting,
                kept.stream().filter(each -> isAskedAnew || !each.isDeclined()).toList(),
                day,
                isAskedAnew,
                each -> knowledge.of(each, before, isAskedAnew));
        withdraw(before, meeting, open.getOrDefault(false, List.of()), day);
        linkRepository.extend(
                LinkPurpose.ANSWER_INVITATION,
                kept.stream().map(each -> each.id().value()).toList(),
                lastDay(meeting));
    }

    /** Gives invitations that were withdrawn and hold again a message with the next sequence. */
    void inviteAgain(NetworkMeeting meeting, List<Invitation> which, LocalDate day) {
        tell(meeting, which, day, true, each -> null);
    }

    private void tell(
            NetworkMeeting meeting,
            List<Invitation> which,
            LocalDate day,
            boolean isAskedAnew,
            Function<Invitation, Invitation.@Nullable Before> known) {
        Map<PersonId, Message> written = written(meeting, which, MessageKind.MEETING_CHANGE, day);
        keep(
                which.stream()
                        .map(each -> each.changed(idOf(written.get(each.person())), isAskedAnew, known.apply(each)))
                        .toList(),
                written);
    }

    /** Takes these invitations back, with one notice to each. */
    void withdraw(NetworkMeeting meeting, List<Invitation> which, LocalDate day) {
        withdraw(meeting, meeting, which, day);
    }

    private void withdraw(NetworkMeeting before, NetworkMeeting meeting, List<Invitation> which, LocalDate day) {
        Map<PersonId, Message> written = written(meeting, which, MessageKind.MEETING_CANCELLATION, day);
        keep(
                which.stream()
                        .map(each -> each.withdrawn(
                                day, idOf(written.get(each.person())), knowledge.of(each, before, false)))
                        .toList(),
                written);
    }

    /** Takes these invitations to a meeting that has begun back; nobody is told of it any more. */
    public void letGo(NetworkMeeting begun, List<Invitation> which, LocalDate day) {
        invitations.saveAll(which.stream()
                .map(each -> each.withdrawn(day, each.message(), knowledge.of(each, begun, false)))
                .toList());
    }

    /** Takes every invitation to the meeting back; answers how many were told: nobody once its day is past. */
    public int withdrawAll(NetworkMeeting meeting, LocalDate day) {
        List<Invitation> open = invitations.ofMeeting(meeting).stream()
                .filter(each -> !each.isWithdrawn())
                .toList();
        withdraw(meeting, open, day);
        return messages.isTooLate(meeting, MessageKind.MEETING_CANCELLATION, day) ? 0 : open.size();
    }

    /** Reminds of the meeting, once for its start. */
    void remind(NetworkMeeting meeting, List<Invitation> which, LocalDate day) {
        Map<PersonId, Message> written = written(meeting, which, MessageKind.MEETING_REMINDER, day);
        keep(which.stream().map(each -> each.reminded(meeting.slot().start())).toList(), written);
    }

    private void keep(List<Invitation> which, Map<PersonId, Message> written) {
        if (which.isEmpty()) {
            return;
        }
        Set<PersonId> whose = which.stream().map(Invitation::person).collect(Collectors.toSet());
        invitations.saveAll(which);
        outbox.addAll(written.values().stream()
                .filter(message -> whose.contains(message.person()))
                .toList());
    }

    private Map<PersonId, Message> written(
            NetworkMeeting meeting, List<Invitation> which, MessageKind kind, LocalDate day) {
        return messages.to(which.stream().map(Invitation::person).toList(), meeting, kind, day);
    }

    private PersonalLink linkTo(Invitation invitation, NetworkMeeting meeting) {
        return links.made(
                invitation.kreds(),
                invitation.person(),
                LinkPurpose.ANSWER_INVITATION,
                invitation.id().value(),
                lastDay(meeting));
    }

    private static LocalDate lastDay(NetworkMeeting meeting) {
        return meeting.slot().day().plusDays(DAYS_TO_TELL);
    }

    private static @Nullable MessageId idOf(@Nullable Message message) {
        return message == null ? null : message.id();
    }
}
