package dk.amr.domain.meeting.invitation;

import dk.amr.domain.calendar.BusinessTime;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.person.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps answers to invitations, until the meeting begins. */
public final class Replies {

    private final InvitationRepository invitations;
    private final Invitees invitees;
    private final BusinessTime time;

    public Replies(InvitationRepository invitations, Invitees invitees, BusinessTime time) {
        this.invitations = invitations;
        this.invitees = invitees;
        this.time = time;
    }

    /** The person's invitation, if it holds on the day. */
    public Invitation openTo(NetworkMeeting meeting, PersonId person, LocalDate day) {
        return invitations.ofMeeting(meeting).stream()
                .filter(each -> each.person().equals(person) && isOpen(each, meeting, day))
                .findFirst()
                .orElseThrow(PersonIsNotInvited::new);
    }

    /** Whether the invitation holds on the day: not taken back, and the person may still come. */
    public boolean isOpen(Invitation invitation, NetworkMeeting meeting, LocalDate day) {
        return openAmong(meeting.kreds(), List.of(meeting), List.of(invitation), day)
                .contains(invitation.id());
    }

    /** Those invitations to the meetings that hold on the day, by one reading of the register. */
    public Set<InvitationId> openAmong(
            KredsId kreds, Collection<NetworkMeeting> meetings, Collection<Invitation> which, LocalDate day) {
        List<NetworkMeeting> held = meetings.stream()
                .filter(meeting -> meeting.progress().status() != MeetingStatus.CANCELLED)
                .toList();
        Set<PersonId> whose = which.stream().map(Invitation::person).collect(Collectors.toSet());
        Map<MeetingId, List<Invitee>> welcome = invitees.among(kreds, held, whose, day);
        return which.stream()
                .filter(each -> !each.isWithdrawn()
                        && welcome.getOrDefault(each.meeting(), List.of()).stream()
                                .anyMatch(invitee -> invitee.person().equals(each.person()) && invitee.mayCome()))
                .map(Invitation::id)
                .collect(Collectors.toSet());
    }

    /** Whether the meeting has begun by the business day. */
    public boolean hasBegun(NetworkMeeting meeting, LocalDate day) {
        return time.hasBegun(meeting.slot(), day);
    }

    public void keep(NetworkMeeting meeting, Invitation invitation, Reply reply) {
        meeting.mustBeAhead();
        if (hasBegun(meeting, reply.on())) {
            throw new MeetingIsOver();
        }
        invitations.saveAll(List.of(invitation.answered(reply)));
    }
}
