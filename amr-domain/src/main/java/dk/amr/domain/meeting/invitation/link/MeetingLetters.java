package dk.amr.domain.meeting.invitation.link;

import dk.amr.domain.access.account.Account;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.correspondence.Draft;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.correspondence.MessageKind;
import dk.amr.domain.correspondence.WhyNotSent;
import dk.amr.domain.correspondence.link.PersonalLinks;
import dk.amr.domain.groundrule.AcknowledgementRepository;
import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.groundrule.RulesInForce;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.kreds.KredsRepository;
import dk.amr.domain.meeting.MeetingRepository;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.InvitationRepository;
import dk.amr.domain.meeting.invitation.ReminderTime;
import dk.amr.domain.meeting.invitation.Replies;
import dk.amr.domain.meeting.planning.Facilitators;
import dk.amr.domain.network.NetworkRepository;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonRepository;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the mail about a meeting when it is about to leave, if the right to get it still holds. */
public final class MeetingLetters {

    private final LetterReading reading;
    private final Replies replies;
    private final MeetingWriter writer;

    public MeetingLetters(
            InvitationRepository invitations,
            MeetingRepository meetings,
            Replies replies,
            PersonRepository people,
            KredsRepository kredse,
            NetworkRepository networks,
            KommunegruppeRepository groups,
            Facilitators facilitators,
            RulesInForce rules,
            AcknowledgementRepository acknowledgements,
            PersonalLinks links,
            MeetingWriter writer) {
        this.reading = new LetterReading(
                invitations,
                meetings,
                replies,
                people,
                kredse,
                networks,
                groups,
                facilitators,
                rules,
                acknowledgements,
                links);
        this.replies = replies;
        this.writer = writer;
    }

    /** Asks once more, for that day, whether it is still the last word to that person and the person may still come. */
    public Draft draft(Message message, LocalDate day) {
        return draft(message, reading.read(message.kreds(), List.of(message), day), day);
    }

    /** As {@link #draft}, for many messages of one kreds, asked for together. */
    public Map<MessageId, Draft> drafts(List<Message> messages, LocalDate day) {
        Map<MessageId, Draft> drafts = new HashMap<>();
        messages.stream().collect(Collectors.groupingBy(Message::kreds)).forEach((kreds, ofKreds) -> {
            LetterFacts facts = reading.read(kreds, ofKreds, day);
            ofKreds.forEach(message -> drafts.put(message.id(), draft(message, facts, day)));
        });
        return drafts;
    }

    private Draft draft(Message message, LetterFacts facts, LocalDate day) {
        Optional<WhyNotSent> hindrance = hindrance(message, facts, day);
        if (hindrance.isPresent()) {
            return new Draft.NotAnyMore(hindrance.get());
        }
        Person person = facts.person(message);
        EmailAddress to = person.contact().email();
        return to == null
                ? new Draft.NotAnyMore(WhyNotSent.NO_ADDRESS)
                : new Draft.Ready(writer.write(letter(message, facts, person, to, day)));
    }

    private Optional<WhyNotSent> hindrance(Message message, LetterFacts facts, LocalDate day) {
        NetworkMeeting meeting = facts.meeting(message);
        Invitation invitation = facts.invitation(message);
        boolean isReminder = message.kind() == MessageKind.MEETING_REMINDER;
        if (!isReminder && !message.id().equals(invitation.message())) {
            return Optional.of(WhyNotSent.NEWER_MESSAGE);
        }
        if (message.kind() == MessageKind.MEETING_CANCELLATION) {
            return Optional.empty();
        }
        if (isReminder && (invitation.isDeclined() || !meeting.slot().start().equals(invitation.remindedFor()))) {
            return Optional.of(WhyNotSent.NOT_WANTED_ANY_MORE);
        }
        if (message.kind() == MessageKind.MEETING_CHANGE && isOfNoInterest(invitation, meeting)) {
            return Optional.of(WhyNotSent.NOT_WANTED_ANY_MORE);
        }
        if (replies.hasBegun(meeting, day)) {
            return Optional.of(WhyNotSent.MEETING_IS_OVER);
        }
        return facts.open().contains(invitation.id()) ? Optional.empty() : Optional.of(WhyNotSent.NOT_INVITED_ANY_MORE);
    }

    /** Somebody who has said no since, or said it all along, is not told that it is somewhere else. */
    private static boolean isOfNoInterest(Invitation invitation, NetworkMeeting meeting) {
        Invitation.Before before = invitation.before();
        return invitation.isDeclined() && before != null && before.slot().equals(meeting.slot());
    }

    /** Whoever has answered anew since need not be asked for it. */
    private static Invitation.@Nullable Before before(Invitation invitation) {
        Invitation.Before before = invitation.before();
        return before == null
                ? null
                : new Invitation.Before(
                        before.slot(), before.place(), before.wasAnswered() && invitation.reply() == null);
    }

    private static @Nullable LocalDate answerBy(TimeSlot slot, LocalDate day) {
        LocalDate last = ReminderTime.lastDayBefore(slot);
        return last.isAfter(day) ? last : null;
    }

    private static MeetingLetter letter(
            Message message, LetterFacts facts, Person person, EmailAddress to, LocalDate day) {
        NetworkMeeting meeting = facts.meeting(message);
        Invitation invitation = facts.invitation(message);
        GroundRules rules = facts.rules(meeting);
        boolean isCancellation = message.kind() == MessageKind.MEETING_CANCELLATION;
        Invitation.Before known = isCancellation ? invitation.before() : null;
        return new MeetingLetter(
                message.id(),
                message.kind(),
                to,
                person.contact().language(),
                person.name(),
                facts.kreds(),
                facts.kommunegruppe(meeting),
                meeting.id(),
                known == null ? meeting.slot() : known.slot(),
                known == null ? meeting.place() : known.place(),
                isCancellation ? null : facts.secrets().get(invitation.id().value()),
                rules,
                facts.hasAcknowledged(person, rules),
                Optional.ofNullable(facts.facilitators().get(meeting.id()))
                        .map(Account::owner)
                        .orElse(null),
                message.kind() == MessageKind.MEETING_CHANGE ? before(invitation) : null,
                message.kind() == MessageKind.MEETING_INVITATION ? answerBy(meeting.slot(), day) : null,
                invitation.sequence(),
                message.writtenAt());
    }
}
