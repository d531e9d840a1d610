package dk.amr.domain.meeting.invitation;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.meeting.MeetingRepository;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.sharing.invite.WiderCircle;
import dk.amr.domain.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Takes back the invitations of those who may no longer come, for their membership, mandate or participation has ended,
 * with a neutral notice to them alone (D18, E4, E13). Nothing waits for it: whoever may not come is not let in anyway.
 * Those who by now may read what was shared with a whole network get their link (P7).
 */
public final class ReviewInvitations {

    private final Gate gate;
    private final MeetingRepository meetings;
    private final Invitees invitees;
    private final InvitationRepository invitations;
    private final InvitationPost post;
    private final WiderCircle others;

    public ReviewInvitations(
            Gate gate,
            MeetingRepository meetings,
            Invitees invitees,
            InvitationRepository invitations,
            InvitationPost post,
            WiderCircle others) {
        this.gate = gate;
        this.meetings = meetings;
        this.invitees = invitees;
        this.invitations = invitations;
        this.post = post;
        this.others = others;
    }

    /** Answers how many it took back; how many got a link stands in the trail. */
    public int review(Caller caller) {
        return gate.enter(caller, UseCase.REVIEW_INVITATIONS, act -> {
            Instant from = caller.day().atStartOfDay(TimeSlot.ZONE).toInstant();
            int withdrawn = meetings.between(caller.kreds(), from, Instant.parse("9999-01-01T00:00:00Z")).stream()
                    .filter(meeting -> meeting.progress().status() == MeetingStatus.INVITED)
                    .mapToInt(meeting -> review(meeting, caller.day()))
                    .sum();
            int told = others.tellThoseWhoMayReadByNow(caller.kreds(), caller.day());
            act.tells("withdrawn=" + withdrawn + " told=" + told);
            return withdrawn;
        });
    }

    private int review(NetworkMeeting meeting, LocalDate day) {
        Set<PersonId> welcome = invitees.welcome(meeting, day);
        List<Invitation> over = invitations.ofMeeting(meeting).stream()
                .filter(each -> !each.isWithdrawn() && !welcome.contains(each.person()))
                .toList();
        post.withdraw(meeting, over, day);
        return over.size();
    }
}
