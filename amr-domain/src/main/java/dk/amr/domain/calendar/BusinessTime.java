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

    /** Whether that time is over on that business day. Only today has an hour; what is on any other day is over. */
    public boolean hasEnded(TimeSlot slot, LocalDate day) {
        Instant now = clock.instant();
        return day.equals(dayOf(now)) ? !now.isBefore(slot.end()) : !day.isBefore(slot.day());
    }

    /** When that time is over, as seen from that business day: now where it is over already. */
    public Instant endOf(TimeSlot slot, LocalDate day) {
        return hasEnded(slot, day) ? clock.instant() : slot.end();
    }

    /** The business day that it is at that moment. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, TimeSlot.ZONE);
    }
}
