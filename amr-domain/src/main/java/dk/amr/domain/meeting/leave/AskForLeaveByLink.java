package dk.amr.domain.meeting.leave;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.MeetingIsOver;
import dk.amr.domain.meeting.invitation.link.InvitationByLink;

/**
 * Takes the wish for time off that an AMR tells by the personal link of an invitation, as often as they change it
 * before the meeting or an answer. Wanting the kreds to ask the leader is the consent to being named to them (D14).
 */
public final class AskForLeaveByLink {

    /**
     * What is needed.
     *
     * @param address where the wish comes from
     * @param needed with travel (S51)
     * @param contactsLeader whether the kreds is to ask the leader
     */
    public record Request(String secret, String address, TimeOff needed, boolean contactsLeader) {

        @Override
        public String toString() {
            return "AskForLeaveByLink";
        }
    }

    private final Gate gate;
    private final InvitationByLink byLink;
    private final LeaveWishes wishes;

    public AskForLeaveByLink(Gate gate, InvitationByLink byLink, LeaveWishes wishes) {
        this.gate = gate;
        this.byLink = byLink;
        this.wishes = wishes;
    }

    public void ask(Caller caller, Request request) {
        gate.mustAdmit(caller, UseCase.ASK_FOR_LEAVE_BY_LINK);
        // outside the transaction, so that a guess in vain stays counted
        Invitation invitation = byLink.invitation(request.secret(), request.address(), caller.day());
        gate.perform(caller, UseCase.ASK_FOR_LEAVE_BY_LINK, act -> {
            NetworkMeeting meeting = byLink.meeting(invitation);
            act.concerns(Subject.Kind.MEETING, meeting.id().value());
            if (!byLink.isOpen(invitation, caller.day())) {
                throw new MeetingIsOver();
            }
            wishes.note(meeting, invitation.person(), request.needed(), request.contactsLeader(), caller.day());
        });
    }
}
