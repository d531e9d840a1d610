package dk.amr.domain.mandate;

import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * For how long somebody was elected (R3): so many whole months from the start, or to a day that is fixed from the
 * outside, or, for a leader, until further notice. A term that would end on a day the month does not have ends on the
 * last day of that month (P17): 29 February 2028 and 24 months is 28 February 2030.
 *
 * @param months whole months, from 1 to 120; absent when the last day is fixed or there is none
 * @param fixedLastDay the last day, when it is that of the mandate this one stands in for
 * @param agreement the agreement that allows a longer term than two years, in the office's words
 */
public record Term(
        LocalDate startsOn,
        @Nullable Integer months,
        @Nullable LocalDate fixedLastDay,
        @Nullable String agreement) {

    /** The term of an AMR, TR or FTR when nothing else is agreed. */
    public static final int USUAL_MONTHS = 24;

    private static final int SHORTEST_MONTHS = 1;
    private static final int LONGEST_MONTHS = 120;

    public Term {
        agreement = agreement == null || agreement.isBlank() ? null : Danish.clean(agreement);
        if (months != null && (months < SHORTEST_MONTHS || months > LONGEST_MONTHS)) {
            throw new InvalidValue(
                    "term-is-out-of-range",
                    new Sentence(
                            "Valgperioden er et antal måneder fra 1 til 120.",
                            "The term is a number of months from 1 to 120."));
        }
        if (fixedLastDay != null && fixedLastDay.isBefore(startsOn)) {
            throw new InvalidValue(
                    "term-ends-before-it-starts",
                    new Sentence(
                            "Hvervet slutter, før det begynder. Ret datoerne.",
                            "The mandate ends before it starts. Correct the dates."));
        }
    }

    public static Term ofMonths(LocalDate startsOn, int months, @Nullable String agreement) {
        return new Term(startsOn, months, null, agreement);
    }

    /** To the last day, included, of the mandate that this one stands in for. */
    public static Term through(LocalDate startsOn, LocalDate lastDay) {
        return new Term(startsOn, null, lastDay, null);
    }

    /** To that last day, included, told in months where it is a whole number of them. */
    public static Term until(LocalDate startsOn, LocalDate lastDay, @Nullable String agreement) {
        int months = Math.toIntExact(ChronoUnit.MONTHS.between(startsOn, lastDay.plusDays(1)));
        if (months < SHORTEST_MONTHS || months > LONGEST_MONTHS) {
            return through(startsOn, lastDay);
        }
        Term inMonths = ofMonths(startsOn, months, agreement);
        return inMonths.lastDay().equals(Optional.of(lastDay)) ? inMonths : through(startsOn, lastDay);
    }

    public static Term untilFurtherNotice(LocalDate startsOn) {
        return new Term(startsOn, null, null, null);
    }

    /** The term as a form or a file tells it: without months two years, but for a leader until further notice. */
    public static Term told(
            MandateRole role, LocalDate startsOn, @Nullable Integer months, @Nullable String agreement) {
        if (role == MandateRole.LEADER && months == null) {
            return untilFurtherNotice(startsOn);
        }
        return ofMonths(startsOn, months == null ? USUAL_MONTHS : months, agreement);
    }

    /** The term, by the agreement of the other where it is as long and tells none. */
    public Term orAgreedAs(Term other) {
        return agreement == null && Objects.equals(months, other.months)
                ? new Term(startsOn, months, fixedLastDay, other.agreement)
                : this;
    }

    /** The last day, included; empty when the term has no end. */
    public Optional<LocalDate> lastDay() {
        if (fixedLastDay != null) {
            return Optional.of(fixedLastDay);
        }
        return Optional.ofNullable(months).map(this::endExclusive).map(end -> end.minusDays(1));
    }

    private LocalDate endExclusive(int afterMonths) {
        LocalDate end = startsOn.plusMonths(afterMonths);
        return end.getDayOfMonth() < startsOn.getDayOfMonth() ? end.plusDays(1) : end;
    }
}
