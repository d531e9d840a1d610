package dk.amr.domain.shared;

import java.time.LocalDate;

/** Days on which something is due. A day that the month does not have becomes the last day it has (P17). */
public final class DueDay {

    private DueDay() {}

    /** So many months after the start: 30 November plus three months is 28 February. */
    public static LocalDate monthsAfter(LocalDate start, int months) {
        return start.plusMonths(months);
    }

    /** So many years after the start: 29 February plus a year is 28 February. */
    public static LocalDate yearsAfter(LocalDate start, int years) {
        return start.plusYears(years);
    }
}
