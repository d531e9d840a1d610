package dk.amr.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The days on which people are away: public holidays, some other days, and the school holidays. */
public final class FreeDays {

    private FreeDays() {}

    /** The school holidays that lie in the year, each whole, by their first day. */
    public static List<FreeMonth.Stretch> schoolHolidays(int year) {
        return SchoolHolidays.ofYear(year);
    }

    /** What is on that day, if anything: a public holiday before a school holiday. */
    public static Optional<FreeDay> on(LocalDate day) {
        return PublicHolidays.on(day).or(() -> SchoolHolidays.on(day));
    }

    /** Whether somebody who plans would rather choose another day: a free day or a weekend. */
    public static boolean isToBeAvoided(LocalDate day) {
        return day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue() || on(day).isPresent();
    }
}
