package dk.amr.domain.meeting.sharing.invite;

import dk.amr.domain.correspondence.Draft;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.WhyNotSent;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.PersonalLinks;
import dk.amr.domain.kreds.KredsRepository;
import dk.amr.domain.meeting.MeetingRepository;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.attendance.AttendanceRepository;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.InvitationId;
import dk.amr.domain.meeting.invitation.InvitationRepository;
import dk.amr.domain.meeting.sharing.SharedItem;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonRepository;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Writes the mail with the link when it is about to leave: to whoever still was at the meeting by then, or may read
 * something from it.
 */
public final class SharedLetters {

    private final InvitationRepository invitations;
    private final MeetingRepository meetings;
    private final AttendanceRepository attendance;
    private final PersonRepository people;
    private final KredsRepository kredse;
    private final PersonalLinks links;
    private final WiderCircle others;
    private final SharedWriter writer;

    public SharedLetters(
            InvitationRepository invitations,
            MeetingRepository meetings,
            AttendanceRepository attendance,
            PersonRepository people,
            KredsRepository kredse,
            PersonalLinks links,
            WiderCircle others,
            SharedWriter writer) {
        this.invitations = invitations;
        this.meetings = meetings;
        this.attendance = attendance;
        this.people = people;
        this.kredse = kredse;
        this.links = links;
        this.others = others;
        this.writer = writer;
    }

    public Draft draft(Message message, LocalDate day) {
        Optional<Invitation> invitation = invitations.find(message.kreds(), new InvitationId(message.about()));
        Optional<String> secret = links.secretFor(LinkPurpose.SHARE_AT_MEETING, message.about());
        if (invitation.isEmpty() || secret.isEmpty()) {
            return new Draft.NotAnyMore(WhyNotSent.LINK_IS_OVER);
        }
        NetworkMeeting meeting = meetings.get(message.kreds(), invitation.get().meeting());
        boolean wasThere = attendance.ofMeeting(meeting).stream()
                .anyMatch(row ->
                        row.person().equals(message.person()) && row.presence().isThere());
        Person person = people.get(message.kreds(), message.person());
        EmailAddress to = person.contact().email();
        if (!wasThere && !others.hasSomethingFor(meeting, message.person(), day)) {
            return new Draft.NotAnyMore(WhyNotSent.WAS_NOT_THERE);
        }
        if (to == null) {
            return new Draft.NotAnyMore(WhyNotSent.NO_ADDRESS);
        }
        return new Draft.Ready(writer.write(new SharedLetter(
                message.id(),
                to,
                person.contact().language(),
                person.name(),
                kredse.get(message.kreds()).name(),
                meeting.slot(),
                wasThere,
                secret.get(),
                meeting.slot().day().plus(SharedItem.KEPT).minusDays(1))));
    }
}
