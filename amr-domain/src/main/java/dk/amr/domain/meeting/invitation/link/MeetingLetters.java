package dk.amr.domain.meeting.invitation.link;

import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.correspondence.Draft;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.MessageKind;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.PersonalLinks;
import dk.amr.domain.groundrule.RulesInForce;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.kreds.KredsRepository;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.MeetingRepository;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.InvitationRepository;
import dk.amr.domain.meeting.invitation.Replies;
import dk.amr.domain.meeting.planning.Facilitators;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkRepository;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonRepository;
import java.time.LocalDate;
import java.util.Optional;

/** Writes the mail about a meeting when it is about to leave, if the right to get it still holds. */
public final class MeetingLetters {

    private final InvitationRepository invitations;
    private final MeetingRepository meetings;
    private final Replies replies;
    private final PersonRepository people;
    private final KredsRepository kredse;
    private final NetworkRepository networks;
    private final KommunegruppeRepository groups;
    private final Facilitators facilitators;
    private final RulesInForce rules;
    private final PersonalLinks links;
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
            PersonalLinks links,
            MeetingWriter writer) {
        this.invitations = invitations;
        this.meetings = meetings;
        this.replies = replies;
        this.people = people;
        this.kredse = kredse;
        this.networks = networks;
        this.groups = groups;
        this.facilitators = facilitators;
        this.rules = rules;
        this.links = links;
        this.writer = writer;
    }

    /** Asks once more, for that day, whether it is still the last word to that person and the person may still come. */
    public Draft draft(Message message, LocalDate day) {
        NetworkMeeting meeting = meetings.get(message.kreds(), new MeetingId(message.about()));
        Invitation invitation = invitations.ofMeeting(meeting).stream()
                .filter(each -> each.person().equals(message.person()))
                .findFirst()
                .orElseThrow(NothingHere::new);
        Optional<String> hindrance = hindrance(message, meeting, invitation, day);
        if (hindrance.isPresent()) {
            return new Draft.NotAnyMore(hindrance.get());
        }
        Person person = people.get(meeting.kreds(), message.person());
        EmailAddress to = person.contact().email();
        return to == null
                ? new Draft.NotAnyMore("no-address")
                : new Draft.Ready(writer.write(letter(message, meeting, invitation, person, to)));
    }

    private Optional<String> hindrance(Message message, NetworkMeeting meeting, Invitation invitation, LocalDate day) {
        boolean isReminder = message.kind() == MessageKind.MEETING_REMINDER;
        if (!isReminder && !message.id().equals(invitation.message())) {
            return Optional.of("newer-message");
        }
        if (message.kind() == MessageKind.MEETING_CANCELLATION) {
            return Optional.empty();
        }
        if (isReminder && (invitation.isDeclined() || !meeting.slot().start().equals(invitation.remindedFor()))) {
            return Optional.of("not-wanted-any-more");
        }
        if (replies.hasBegun(meeting, day)) {
            return Optional.of("meeting-is-over");
        }
        return replies.isOpen(invitation, meeting, day) ? Optional.empty() : Optional.of("not-invited-any-more");
    }

    private MeetingLetter letter(
            Message message, NetworkMeeting meeting, Invitation invitation, Person person, EmailAddress to) {
        LocalDate day = meeting.slot().day();
        Network network = networks.get(meeting.kreds(), meeting.network());
        return new MeetingLetter(
                message.id(),
                message.kind(),
                to,
                person.contact().language(),
                person.name(),
                kredse.get(meeting.kreds()).name(),
                groups.find(meeting.kreds(), network.kommunegruppe())
                        .orElseThrow()
                        .name(),
                meeting,
                message.kind() == MessageKind.MEETING_CANCELLATION
                        ? null
                        : links.secretFor(
                                        LinkPurpose.ANSWER_INVITATION,
                                        invitation.id().value())
                                .orElse(null),
                rules.on(meeting.kreds(), network.id(), day),
                facilitators.of(meeting).map(Account::login).orElse(null),
                invitation.sequence(),
                message.writtenAt());
    }
}
