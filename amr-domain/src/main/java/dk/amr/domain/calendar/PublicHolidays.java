package dk.amr.domain.calendar;

import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/**
 * The Danish public holidays by rule: fixed days, and those that follow Easter. Store bededag is one up to 2023 and no
 * longer (E23; lov nr. 214 of 6 March 2023). Constitution Day, Christmas Eve and New Year's Eve are no public holidays
 * by law, but hardly anybody is at work.
 */
final class PublicHolidays {

    private static final int LAST_YEAR_WITH_PRAYER_DAY = 2023;

    private static final Map<MonthDay, Sentence> FIXED = Map.of(
            MonthDay.of(1, 1), new Sentence("nytårsdag", "New Year's Day"),
            MonthDay.of(6, 5), new Sentence("grundlovsdag", "Constitution Day"),
            MonthDay.of(12, 24), new Sentence("juleaften", "Christmas Eve"),
            MonthDay.of(12, 25), new Sentence("juledag", "Christmas Day"),
            MonthDay.of(12, 26), new Sentence("2. juledag", "the second day of Christmas"),
            MonthDay.of(12, 31), new Sentence("nytårsaften", "New Year's Eve"));

    private static final Map<Integer, Sentence> AROUND_EASTER = Map.of(
            -3, new Sentence("skærtorsdag", "Maundy Thursday"),
            -2, new Sentence("langfredag", "Good Friday"),
            0, new Sentence("påskedag", "Easter Sunday"),
            1, new Sentence("2. påskedag", "Easter Monday"),
            26, new Sentence("store bededag", "Great Prayer Day"),
            39, new Sentence("Kristi himmelfartsdag", "Ascension Day"),
            49, new Sentence("pinsedag", "Whit Sunday"),
            50, new Sentence("2. pinsedag", "Whit Monday"));

    private static final int PRAYER_DAY = 26;

    private PublicHolidays() {}

    static Optional<FreeDay> on(LocalDate day) {
        return Optional.ofNullable(FIXED.get(MonthDay.from(day)))
                .or(() -> aroundEaster(day))
                .map(name -> new FreeDay(day, name, FreeDay.Kind.PUBLIC_HOLIDAY));
    }

    private static Optional<Sentence> aroundEaster(LocalDate day) {
        int distance = (int) ChronoUnit.DAYS.between(easter(day.getYear()), day);
        boolean isAbolished = distance == PRAYER_DAY && day.getYear() > LAST_YEAR_WITH_PRAYER_DAY;
        return isAbolished ? Optional.empty() : Optional.ofNullable(AROUND_EASTER.get(distance));
    }

    /** Easter Sunday, by the Gregorian rule as Meeus and Butcher give it. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - moon - inCentury % 4) % 7;
        int late = (golden + 11 * moon + 22 * weekday) / 451;
        int march = moon + weekday - 7 * late + 114;
        return LocalDate.of(year, march / 31, march % 31 + 1);
    }
}
