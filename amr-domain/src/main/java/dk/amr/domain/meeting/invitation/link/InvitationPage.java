package dk.amr.domain.meeting.invitation.link;

import dk.amr.domain.access.account.Colleague;
import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.invitation.Reply;
import dk.amr.domain.meeting.leave.LeaveState;
import dk.amr.domain.meeting.leave.TimeOff;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.shared.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the personal link of an invitation.
 *
 * @param isOpen whether the invitation holds and the meeting has neither begun nor been held
 * @param isWithdrawn whether it was taken back or the meeting called off: which of the two is not told
 * @param hasAcknowledged whether the person has acknowledged the rules in force on the day of the meeting
 * @param leave the time off that the person needs for it; absent where none is known
 * @param hasLeader whether the kreds knows a leader whom it may ask for the person while the invitation is open
 * @param entry what the mail put into the calendar; absent when there is nothing to answer any more
 */
public record InvitationPage(
        PersonName name,
        Language language,
        KredsName kreds,
        KommunegruppeName kommunegruppe,
        NetworkMeeting meeting,
        @Nullable Reply reply,
        boolean isOpen,
        boolean isWithdrawn,
        GroundRules rules,
        boolean hasAcknowledged,
        @Nullable Leave leave,
        boolean hasLeader,
        @Nullable Entry entry) {

    /**
     * What tells which edition of the calendar entry it is, and whose.
     *
     * @param writtenAt when the person was last told of it
     * @param facilitator how the facilitator is reached, if anybody leads the network that day
     */
    public record Entry(
            int sequence, Instant writtenAt, @Nullable Colleague facilitator) {}

    /**
     * Time off for the meeting.
     *
     * @param contactsLeader whether the kreds has written to the leader about it
     */
    public record Leave(TimeOff needed, boolean contactsLeader, LeaveState state) {

        @Override
        public String toString() {
            return "Leave";
        }
    }

    @Override
    public String toString() {
        return "InvitationPage";
    }
}
