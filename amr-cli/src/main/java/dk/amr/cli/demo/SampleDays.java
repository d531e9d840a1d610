package dk.amr.cli.demo;

import dk.amr.domain.calendar.FreeDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** The days of the meetings: people are at work on them, and no facilitator leads two meetings on one of them. */
final class SampleDays {

    private record Lead(int facilitator, LocalDate day) {}

    private final LocalDate today;
    private final int facilitators;
    private final Set<Lead> taken = new HashSet<>();

    SampleDays(LocalDate today, int facilitators) {
        this.today = today;
        this.facilitators = facilitators;
    }

    /** A day about so many days from now for that network; one behind is never pushed past today. */
    LocalDate take(int distance, int network) {
        int facilitator = network % facilitators;
        int step = distance < 0 ? -1 : 1;
        LocalDate day = today.plusDays(distance + step * facilitator);
        while (isForNobody(day) || !taken.add(new Lead(facilitator, day))) {
            day = day.plusDays(step);
        }
        return day;
    }

    private static boolean isForNobody(LocalDate day) {
        return FreeDays.isToBeAvoided(day)
                || day.getDayOfWeek() == DayOfWeek.MONDAY
                || day.getDayOfWeek() == DayOfWeek.FRIDAY;
    }
}
