package dk.amr.domain.meeting.year;

import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeetingId;
import java.time.LocalDate;
import java.util.List;

/** How a network could come to a meeting that it lacks (S33, S36). */
public sealed interface Proposal {

    /** Right after a kommunegruppemøde that no network meeting follows yet. */
    record AfterKommunegruppeMeeting(KommunegruppeMeetingId meeting, TimeSlot slot) implements Proposal {}

    /**
     * No kommunegruppemøde is known that a meeting could follow: one must be planned first.
     *
     * @param missing how many network meetings have none to follow
     * @param days on which the kommunegruppemøder could be, spread over what is left of the year
     */
    record KommunegruppeMeetingFirst(int missing, List<LocalDate> days) implements Proposal {

        public KommunegruppeMeetingFirst {
            days = List.copyOf(days);
        }
    }
}
