package dk.amr.domain.meeting.evaluation;

import dk.amr.domain.calendar.BusinessTime;
import dk.amr.domain.correspondence.MessageKind;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.InvitationRepository;
import dk.amr.domain.meeting.invitation.LinkPost;
import dk.amr.domain.person.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Asks those who came for an evaluation, each once, by a personal link that works until the meeting is closed. The mail
 * leaves when the meeting is over.
 */
public final class EvaluationPost {

    private final InvitationRepository invitations;
    private final LinkPost post;
    private final BusinessTime time;

    public EvaluationPost(InvitationRepository invitations, LinkPost post, BusinessTime time) {
        this.invitations = invitations;
        this.post = post;
        this.time = time;
    }

    /** Asks those of them who were not asked before and have an address. */
    public void ask(NetworkMeeting meeting, Collection<PersonId> who, LocalDate day) {
        List<Invitation> now = post.reachable(meeting, who).stream()
                .filter(each -> !each.isAskedToEvaluate())
                .toList();
        invitations.saveAll(now.stream().map(Invitation::askedToEvaluate).toList());
        post.send(
                now,
                LinkPurpose.EVALUATE_MEETING,
                meeting.slot().day().plusDays(NetworkMeeting.DAYS_TO_SETTLE),
                MessageKind.MEETING_EVALUATION,
                day,
                time.endOf(meeting.slot(), day));
    }
}
