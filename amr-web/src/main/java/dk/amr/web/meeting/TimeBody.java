package dk.amr.web.meeting;

import dk.amr.domain.calendar.RepeatedHour;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.web.http.json.Body;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When a meeting is, as a script tells it by the clock of Copenhagen.
 *
 * @param to two hours later when left out (S34)
 * @param which FIRST or SECOND, of an hour that the clock shows twice; otherwise left out
 */
public record TimeBody(
        @Nullable LocalDate day,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        @Nullable String which) {

    public TimeSlot slot() {
        return TimeSlot.of(
                Body.need("day", day), Body.need("from", from), to, which == null ? null : RepeatedHour.of(which));
    }
}
