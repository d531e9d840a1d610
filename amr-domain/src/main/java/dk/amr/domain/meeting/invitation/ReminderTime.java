package dk.amr.domain.meeting.invitation;

import dk.amr.domain.calendar.TimeSlot;
import java.time.Instant;
import java.time.LocalDate;

/** When somebody is reminded of a meeting: three days before it, at its own time of the clock (P19, E12). */
public final class ReminderTime {

    static final int DAYS_BEFORE = 3;

    private ReminderTime() {}

    static Instant of(TimeSlot slot) {
        return slot.daysBefore(DAYS_BEFORE);
    }

    /** The last day on which an answer comes before the reminder does. */
    public static LocalDate lastDayBefore(TimeSlot slot) {
        return slot.day().minusDays(DAYS_BEFORE + 1L);
    }
}
