package dk.amr.domain.meeting.look;

import dk.amr.domain.groundrule.Acknowledgement;
import dk.amr.domain.groundrule.AcknowledgementRepository;
import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.attendance.Attendance;
import dk.amr.domain.meeting.attendance.AttendanceRepository;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.InvitationRepository;
import dk.amr.domain.meeting.invitation.Invitee;
import dk.amr.domain.meeting.invitation.Invitees;
import dk.amr.domain.offer.look.Participants;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonRepository;
import dk.amr.domain.workplace.WorkplaceName;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts names to those a meeting is for. */
public final class Guests {

    private final Invitees invitees;
    private final InvitationRepository invitations;
    private final AttendanceRepository attendance;
    private final PersonRepository people;
    private final Participants participants;
    private final AcknowledgementRepository acknowledgements;

    public Guests(
            Invitees invitees,
            InvitationRepository invitations,
            AttendanceRepository attendance,
            PersonRepository people,
            Participants participants,
            AcknowledgementRepository acknowledgements) {
        this.invitees = invitees;
        this.invitations = invitations;
        this.attendance = attendance;
        this.people = people;
        this.participants = participants;
        this.acknowledgements = acknowledgements;
    }

    /** Those it is for on the day, those who were invited, and those who came, by name. */
    List<GuestLine> of(NetworkMeeting meeting, GroundRules inForce, LocalDate day) {
        Map<PersonId, Invitation> invited =
                invitations.ofMeeting(meeting).stream().collect(Collectors.toMap(Invitation::person, each -> each));
        Map<PersonId, Attendance> came =
                attendance.ofMeeting(meeting).stream().collect(Collectors.toMap(Attendance::person, each -> each));
        List<Invitee> shown = invitees.of(meeting, day).stream()
                .filter(each -> each.mayCome() || invited.containsKey(each.person()) || came.containsKey(each.person()))
                .toList();
        Map<PersonId, Person> whose =
                people
                        .findAll(
                                meeting.kreds(),
                                shown.stream().map(Invitee::person).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Person::id, each -> each));
        Map<MandateId, WorkplaceName> where = participants.workplaceNames(
                meeting.kreds(), shown.stream().map(Invitee::mandate).toList());
        Set<UUID> acknowledged = acknowledgements.of(meeting.kreds(), inForce.id()).stream()
                .map(Acknowledgement::who)
                .collect(Collectors.toSet());
        return shown.stream()
                .map(each -> line(
                        each,
                        Objects.requireNonNull(whose.get(each.person())),
                        Objects.requireNonNull(where.get(each.mandate())),
                        invited.get(each.person()),
                        came.get(each.person()),
                        acknowledged.contains(each.person().value())))
                .sorted(Comparator.comparing(line -> line.name().sortKey()))
                .toList();
    }

    private static GuestLine line(
            Invitee invitee,
            Person person,
            WorkplaceName workplace,
            @Nullable Invitation invitation,
            @Nullable Attendance attendance,
            boolean hasAcknowledged) {
        return new GuestLine(
                person.id(),
                person.name(),
                workplace,
                person.contact().email() != null,
                invitee.mayCome(),
                invitee.termEndsBefore(),
                invitation,
                attendance,
                hasAcknowledged);
    }
}
