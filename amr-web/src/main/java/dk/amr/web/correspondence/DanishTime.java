package dk.amr.web.correspondence;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import dk.amr.domain.calendar.TimeSlot;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.TimeZone;

/** The time of the clocks in Denmark as a calendar file tells it: by the rule that has held since 1996. */
final class DanishTime {

    private static final UtcOffset WINTER = new UtcOffset(true, 1, 0);
    private static final UtcOffset SUMMER = new UtcOffset(true, 2, 0);

    private DanishTime() {}

    static TimezoneAssignment assignment() {
        VTimezone zone = new VTimezone(TimeSlot.ZONE.getId());
        DaylightSavingsTime summer = new DaylightSavingsTime();
        begins(summer, "CEST", new DateTimeComponents(1996, 3, 31, 2, 0, 0, false), WINTER, SUMMER);
        zone.addDaylightSavingsTime(summer);
        StandardTime winter = new StandardTime();
        begins(winter, "CET", new DateTimeComponents(1996, 10, 27, 3, 0, 0, false), SUMMER, WINTER);
        zone.addStandardTime(winter);
        return new TimezoneAssignment(TimeZone.getTimeZone(TimeSlot.ZONE), zone);
    }

    /** On the last Sunday of the month of that first time, every year. */
    private static void begins(
            Observance time, String name, DateTimeComponents first, UtcOffset before, UtcOffset after) {
        time.setDateStart(first);
        time.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(first.getMonth())
                .byDay(-1, DayOfWeek.SUNDAY)
                .build());
        time.setTimezoneOffsetFrom(before);
        time.setTimezoneOffsetTo(after);
        time.addTimezoneName(name);
    }

    /** Whether the clocks show the same time once more, an hour before or after. */
    static boolean comesTwice(Instant moment) {
        LocalDateTime shown = LocalDateTime.ofInstant(moment, TimeSlot.ZONE);
        return TimeSlot.ZONE.getRules().getValidOffsets(shown).size() > 1;
    }

    static ICalDate moment(Instant instant) {
        LocalDateTime utc = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        return new ICalDate(
                new DateTimeComponents(
                        utc.getYear(),
                        utc.getMonthValue(),
                        utc.getDayOfMonth(),
                        utc.getHour(),
                        utc.getMinute(),
                        utc.getSecond(),
                        true),
                true);
    }
}
