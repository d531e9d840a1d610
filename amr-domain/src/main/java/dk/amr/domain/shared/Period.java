package dk.amr.domain.shared;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of whole days, from a first day to the day before {@code until}; open when {@code until} is absent. Half
 * open, so that the end of one is the start of the next.
 */
public record Period(LocalDate from, @Nullable LocalDate until) {

    /** The first day of what has always been so. */
    public static final LocalDate SINCE_EVER = LocalDate.of(1, 1, 1);

    public Period {
        if (until != null && !until.isAfter(from)) {
            throw new InvalidValue(
                    "period-ends-before-it-starts",
                    new Sentence(
                            "Perioden slutter, før den begynder. Ret en af de to datoer.",
                            "The period ends before it starts. Correct one of the two dates."));
        }
    }

    public static Period always() {
        return new Period(SINCE_EVER, null);
    }

    public static Period from(LocalDate day) {
        return new Period(day, null);
    }

    /** From the first to the last day, both included; {@code last} may be absent. */
    public static Period through(LocalDate first, @Nullable LocalDate last) {
        return new Period(first, last == null ? null : last.plusDays(1));
    }

    /** The last day, included; empty when the period is open. */
    public Optional<LocalDate> last() {
        return Optional.ofNullable(until).map(day -> day.minusDays(1));
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    public boolean overlaps(Period other) {
        return (other.until == null || from.isBefore(other.until)) && (until == null || other.from.isBefore(until));
    }

    /** This period cut so that it ends no later than the day before {@code day}; empty when nothing is left. */
    public Optional<Period> before(LocalDate day) {
        if (!day.isAfter(from)) {
            return Optional.empty();
        }
        return Optional.of(until == null || until.isAfter(day) ? new Period(from, day) : this);
    }
}
