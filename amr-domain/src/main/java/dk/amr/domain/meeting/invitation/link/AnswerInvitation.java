package dk.amr.domain.meeting.invitation.link;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.groundrule.Acknowledgement;
import dk.amr.domain.groundrule.AcknowledgementRepository;
import dk.amr.domain.groundrule.Manner;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.MeetingIsOver;
import dk.amr.domain.meeting.invitation.RegretReason;
import dk.amr.domain.meeting.invitation.Replies;
import dk.amr.domain.meeting.invitation.Reply;
import dk.amr.domain.meeting.wish.Wishes;
import dk.amr.domain.offer.Channel;
import org.jspecify.annotations.Nullable;

/** Takes the answer that an AMR gives by the personal link, as often as they change their mind before the meeting. */
public final class AnswerInvitation {

    /**
     * What was answered.
     *
     * @param address where the answer comes from
     * @param reason why the person does not come; absent otherwise
     * @param acknowledgesRules whether the ground rules were acknowledged with it (S44, P6)
     * @param wish a theme or a matter that the person would like taken up (S18, S70); may be empty
     */
    public record Request(
            String secret,
            String address,
            Reply.Kind kind,
            @Nullable RegretReason reason,
            boolean acknowledgesRules,
            Note wish) {

        @Override
        public String toString() {
            return "AnswerInvitation";
        }
    }

    private final Gate gate;
    private final InvitationByLink byLink;
    private final Replies replies;
    private final AcknowledgementRepository acknowledgements;
    private final Wishes wishes;

    public AnswerInvitation(
            Gate gate,
            InvitationByLink byLink,
            Replies replies,
            AcknowledgementRepository acknowledgements,
            Wishes wishes) {
        this.gate = gate;
        this.byLink = byLink;
        this.replies = replies;
        this.acknowledgements = acknowledgements;
        this.wishes = wishes;
    }

    public void answer(Caller caller, Request request) {
        gate.mustAdmit(caller, UseCase.ANSWER_INVITATION);
        // outside the transaction, so that a guess in vain stays counted
        Invitation invitation = byLink.invitation(request.secret(), request.address(), caller.day());
        gate.perform(caller, UseCase.ANSWER_INVITATION, act -> {
            NetworkMeeting meeting = byLink.meeting(invitation);
            act.concerns(Subject.Kind.MEETING, meeting.id().value());
            if (!byLink.isOpen(invitation, caller.day())) {
                throw new MeetingIsOver();
            }
            replies.keep(meeting, invitation, new Reply(request.kind(), request.reason(), caller.day(), Channel.LINK));
            if (request.acknowledgesRules()) {
                acknowledgements.add(
                        Acknowledgement.by(invitation.person(), byLink.rulesOf(meeting), caller.day(), Manner.LINK));
            }
            wishes.note(meeting, invitation.person(), request.wish(), caller.day());
        });
    }
}
