package dk.amr.domain.meeting;

import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.time.Instant;
import java.time.LocalDate;

/** A calendar year on the clock of Copenhagen, which is the year that two to four meetings count in (D6). */
public final class YearOfMeetings {

    private static final int FIRST = 1900;
    private static final int LAST = 2999;

    private YearOfMeetings() {}

    /** Its first instant. */
    public static Instant start(int year) {
        if (year < FIRST || year > LAST) {
            throw new InvalidValue(
                    "year-is-out-of-range",
                    new Sentence(
                            "Skriv året med fire cifre, for eksempel 2027.",
                            "Write the year with four digits, such as 2027."));
        }
        return firstInstant(year);
    }

    /** The first instant of the next year. */
    public static Instant end(int year) {
        return firstInstant(year + 1);
    }

    private static Instant firstInstant(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(TimeSlot.ZONE).toInstant();
    }
}
