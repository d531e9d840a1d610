package dk.amr.domain.meeting.invitation;

import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.offer.participation.Standing;
import dk.amr.domain.person.PersonId;

/**
 * Somebody of the network, and whether the meeting is for them.
 *
 * @param now how the participation stands on the day that was asked for
 * @param then how it stands on the day of the meeting, from what is known
 */
public record Invitee(PersonId person, MandateId mandate, Standing now, Standing then) {

    /** Whether the person may come, as things stand: those whose re-election is reported may (E13). */
    public boolean mayCome() {
        boolean isIn = isWelcome(now) || (now instanceof Standing.Upcoming && isWelcome(then));
        return isIn && !then.isEnded();
    }

    /** Whether the term ends before the meeting and no re-election is reported (E13). */
    public boolean termEndsBefore() {
        return mayCome()
                && then instanceof Standing.Paused paused
                && paused.cause() == Standing.Paused.Pause.MANDATE_LAPSED;
    }

    private static boolean isWelcome(Standing standing) {
        return standing.isActive()
                || (standing instanceof Standing.Paused paused
                        && paused.cause() == Standing.Paused.Pause.RENEWAL_PENDING);
    }
}
