package dk.amr.domain.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What time it is on a business day: the day that was asked for, at the time that the clock of Copenhagen shows now. On
 * the real day that is simply now.
 */
public final class BusinessTime {

    private final Clock clock;

    public BusinessTime(Clock clock) {
        this.clock = clock;
    }

    public Instant on(LocalDate day) {
        return day.atTime(LocalTime.ofInstant(clock.instant(), TimeSlot.ZONE))
                .atZone(TimeSlot.ZONE)
                .toInstant();
    }

    /** Whether that time has begun on that business day. */
    public boolean hasBegun(TimeSlot slot, LocalDate day) {
        return !on(day).isBefore(slot.start());
    }

    /** The business day that it is at that moment. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, TimeSlot.ZONE);
    }
}
