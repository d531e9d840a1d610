package dk.amr.domain.register.file;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as offices write them: 31-12-2026, 31/12-2026, 31/12 2026, 31.12.2026, 2026-12-31, 31. december 2026, or a
 * spreadsheet's.
 */
public final class RegisterDates {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2}) ?[-/.] ?(\\d{1,2})(?: ?[-/.] ?| )(\\d{4})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]00:00(?::00(?:\\.0+)?)?)?");
    private static final Pattern IN_WORDS = Pattern.compile("(?:den )?(\\d{1,2})\\.? ?(\\p{L}{3,9})\\.? (\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.0+)?");
    private static final LocalDate SPREADSHEET_START = LocalDate.of(1899, 12, 30);
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    private RegisterDates() {}

    public static LocalDate read(String text) {
        try {
            LocalDate day = parse(text.strip());
            if (day.getYear() < 1900 || day.getYear() > 2200) {
                throw noSuchDay();
            }
            return day;
        } catch (DateTimeException outOfTheCalendar) {
            throw noSuchDay();
        }
    }

    private static LocalDate parse(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher inWords = IN_WORDS.matcher(text.toLowerCase(Locale.ROOT));
        if (inWords.matches()) {
            return day(inWords.group(3), Integer.toString(month(inWords.group(2))), inWords.group(1));
        }
        if (SERIAL.matcher(text).matches()) {
            return SPREADSHEET_START.plusDays(Long.parseLong(text.substring(0, 5)));
        }
        throw unreadable();
    }

    private static int month(String word) {
        String start = word.substring(0, 3);
        int place = MONTHS.indexOf(start.equals("may") ? "maj" : start.equals("oct") ? "okt" : start);
        if (place < 0) {
            throw unreadable();
        }
        return place + 1;
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static InvalidValue noSuchDay() {
        return new InvalidValue(
                "date-does-not-exist",
                new Sentence(
                        "Den dato findes ikke. Se efter dag, måned og år; skriv den som 31-12-2026.",
                        "There is no such date. Check day, month and year; write it as 31-12-2026."));
    }

    private static InvalidValue unreadable() {
        return new InvalidValue(
                "date-is-unreadable",
                new Sentence(
                        "Datoen kan ikke læses. Skriv den som 31-12-2026.",
                        "The date is unreadable. Write it as 31-12-2026."));
    }
}
