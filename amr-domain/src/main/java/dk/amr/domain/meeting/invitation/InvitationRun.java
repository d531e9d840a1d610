package dk.amr.domain.meeting.invitation;

import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.person.PersonName;
import java.util.List;

/**
 * What inviting to a meeting came to.
 *
 * @param hasBegun whether the meeting has begun, so that nobody is written to
 * @param invited who was invited now
 * @param withoutEmail of those, who has no e-mail address and is to be told in another way
 * @param before how many were invited before
 * @param termEndsBefore of all invited, whose term ends before the meeting with no re-election reported (E13)
 */
public record InvitationRun(
        MeetingId meeting,
        boolean isReal,
        boolean hasBegun,
        List<PersonName> invited,
        List<PersonName> withoutEmail,
        int before,
        List<PersonName> termEndsBefore) {

    public InvitationRun {
        invited = List.copyOf(invited);
        withoutEmail = List.copyOf(withoutEmail);
        termEndsBefore = List.copyOf(termEndsBefore);
    }

    /** How many were sent a message. */
    public int sent() {
        return hasBegun ? 0 : invited.size() - withoutEmail.size();
    }

    @Override
    public String toString() {
        return "InvitationRun[" + meeting.value() + "]";
    }
}
