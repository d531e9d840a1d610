package dk.amr.domain.meeting.evaluation;

import dk.amr.domain.correspondence.Draft;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.WhyNotSent;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.PersonalLinks;
import dk.amr.domain.kreds.KredsRepository;
import dk.amr.domain.meeting.MeetingRepository;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.InvitationId;
import dk.amr.domain.meeting.invitation.InvitationRepository;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonRepository;
import java.time.LocalDate;
import java.util.Optional;

/** Writes the mail that asks for an evaluation when it is about to leave, unless it was answered or is too late. */
public final class EvaluationLetters {

    private final InvitationRepository invitations;
    private final MeetingRepository meetings;
    private final PersonRepository people;
    private final KredsRepository kredse;
    private final PersonalLinks links;
    private final EvaluationWriter writer;

    public EvaluationLetters(
            InvitationRepository invitations,
            MeetingRepository meetings,
            PersonRepository people,
            KredsRepository kredse,
            PersonalLinks links,
            EvaluationWriter writer) {
        this.invitations = invitations;
        this.meetings = meetings;
        this.people = people;
        this.kredse = kredse;
        this.links = links;
        this.writer = writer;
    }

    public Draft draft(Message message, LocalDate day) {
        Optional<Invitation> invitation = invitations.find(message.kreds(), new InvitationId(message.about()));
        Optional<String> secret = links.secretFor(LinkPurpose.EVALUATE_MEETING, message.about());
        if (invitation.isEmpty() || secret.isEmpty()) {
            return new Draft.NotAnyMore(WhyNotSent.EVALUATED_ALREADY);
        }
        NetworkMeeting meeting = meetings.get(message.kreds(), invitation.get().meeting());
        LocalDate lastDay = meeting.slot().day().plusDays(NetworkMeeting.DAYS_TO_SETTLE);
        if (meeting.statusOn(day) == MeetingStatus.CLOSED && day.isAfter(lastDay)) {
            return new Draft.NotAnyMore(WhyNotSent.MEETING_IS_CLOSED);
        }
        Person person = people.get(message.kreds(), message.person());
        EmailAddress to = person.contact().email();
        return to == null
                ? new Draft.NotAnyMore(WhyNotSent.NO_ADDRESS)
                : new Draft.Ready(writer.write(new EvaluationLetter(
                        message.id(),
                        to,
                        person.contact().language(),
                        person.name(),
                        kredse.get(message.kreds()).name(),
                        meeting.slot(),
                        secret.get(),
                        lastDay)));
    }
}
