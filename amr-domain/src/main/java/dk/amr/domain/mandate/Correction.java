package dk.amr.domain.mandate;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be put right of a mandate: what is absent stays as it is.
 *
 * @param lastDay the fixed last day of a mandate that stands in for another; it takes the place of the months
 */
public record Correction(
        @Nullable LocalDate heldOn,
        @Nullable LocalDate startsOn,
        @Nullable Integer months,
        @Nullable LocalDate lastDay,
        @Nullable String agreement,
        @Nullable LocalDate reportedOn) {

    /** Whether there is nothing to put right. */
    public boolean isNothing() {
        return equals(new Correction(null, null, null, null, null, null));
    }

    Election of(Election told) {
        return new Election(heldOn, null, reportedOn, null).orKnown(told);
    }

    Term of(Term told) {
        LocalDate start = Optional.ofNullable(startsOn).orElse(told.startsOn());
        String allowedBy = Optional.ofNullable(agreement).orElse(told.agreement());
        if (months != null) {
            return Term.ofMonths(start, months, allowedBy);
        }
        return lastDay == null
                ? new Term(start, told.months(), told.fixedLastDay(), allowedBy)
                : new Term(start, null, lastDay, allowedBy);
    }

    @Override
    public String toString() {
        return "Correction";
    }
}
