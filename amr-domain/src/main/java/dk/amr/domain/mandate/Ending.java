package dk.amr.domain.mandate;

import java.time.LocalDate;

/** The last day, included, of a mandate that ended before its term, and why. */
public record Ending(LocalDate lastDay, EndReason reason) {

    /** The last day, or that of the term where it comes first. */
    LocalDate within(Term term) {
        return term.lastDay().filter(day -> day.isBefore(lastDay)).orElse(lastDay);
    }
}
