package dk.amr.domain.calendar;

import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;

/** A day on which many are away, and why. */
public record FreeDay(LocalDate day, Sentence name, Kind kind) {

    public enum Kind {
        PUBLIC_HOLIDAY,
        SCHOOL_HOLIDAY
    }
}
