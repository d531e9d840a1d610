package dk.amr.domain.meeting.look;

import dk.amr.domain.meeting.attendance.Attendance;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.Reply;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.shared.Sentence;
import dk.amr.domain.workplace.WorkplaceName;
import org.jspecify.annotations.Nullable;

/**
 * Somebody a meeting is, or was, for.
 *
 * @param mayCome whether the meeting is for them as things stand on the day that was asked for
 * @param termEndsBefore whether the term ends before the meeting and no re-election is reported (E13)
 * @param invitation absent while they are not invited
 * @param attendance absent until it is recorded
 * @param hasAcknowledged whether they have acknowledged the ground rules in force on the day of the meeting
 */
public record GuestLine(
        PersonId person,
        PersonName name,
        WorkplaceName workplace,
        boolean hasEmail,
        boolean mayCome,
        boolean termEndsBefore,
        @Nullable Invitation invitation,
        @Nullable Attendance attendance,
        boolean hasAcknowledged) {

    /** A stable word for where the invitation stands: it follows from the day, not from a notice having been sent. */
    public String invitationCode() {
        if (invitation == null) {
            return "NOT_INVITED";
        }
        if (isCancelled(invitation)) {
            return "CANCELLED";
        }
        return invitation.reply() == null ? "SENT" : invitation.reply().kind().name();
    }

    private boolean isCancelled(Invitation sent) {
        return sent.isWithdrawn() || (!mayCome && attendance == null);
    }

    /** What they answered to an invitation that still holds; absent where there is none. */
    public @Nullable Reply reply() {
        return invitation == null || isCancelled(invitation) ? null : invitation.reply();
    }

    /** The same in words. */
    public Sentence invitationWords() {
        return switch (invitationCode()) {
            case "NOT_INVITED" -> new Sentence("ikke inviteret", "not invited");
            case "CANCELLED" -> new Sentence("ikke længere inviteret", "no longer invited");
            case "SENT" -> new Sentence("har ikke svaret", "has not answered");
            default -> Reply.Kind.of(invitationCode()).title();
        };
    }

    /** Whether it is still to be written down if they came. */
    public boolean isAwaited() {
        return mayCome && invitation != null && !invitation.isWithdrawn() && attendance == null;
    }

    @Override
    public String toString() {
        return "GuestLine[" + person.value() + "]";
    }
}
