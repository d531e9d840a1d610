package dk.amr.web.meeting;

import dk.amr.domain.calendar.TimeSlot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** When a meeting is, for scripts: by the clock of Copenhagen, and as instants. */
public record TimeView(LocalDate day, String from, String to, Instant start, Instant end, int minutes) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    public static TimeView of(TimeSlot slot) {
        return new TimeView(
                slot.day(),
                TIME.format(slot.startsAt()),
                TIME.format(slot.endsAt()),
                slot.start(),
                slot.end(),
                slot.minutes());
    }
}
