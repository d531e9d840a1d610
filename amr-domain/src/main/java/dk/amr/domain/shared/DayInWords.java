package dk.amr.domain.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** Days as people write them: {@code 14. november 2028}, {@code mandag den 4. januar 2027}, {@code uge 1}. */
public final class DayInWords {

    private static final Locale DANISH = Locale.of("da", "DK");
    private static final DateTimeFormatter DAY_DA = DateTimeFormatter.ofPattern("d. MMMM yyyy", DANISH);
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter BRIEF_DA = DateTimeFormatter.ofPattern("d. MMM yyyy", DANISH);
    private static final DateTimeFormatter BRIEF_EN = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter FULL_DA = DateTimeFormatter.ofPattern("EEEE 'den' d. MMMM yyyy", DANISH);
    private static final DateTimeFormatter FULL_EN = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private DayInWords() {}

    public static String day(LocalDate day, Language language) {
        return day.format(language == Language.DANISH ? DAY_DA : DAY_EN);
    }

    /** With a short month, where there is little room: {@code 14. nov. 2028}. */
    public static String brief(LocalDate day, Language language) {
        return day.format(language == Language.DANISH ? BRIEF_DA : BRIEF_EN);
    }

    public static String full(LocalDate day, Language language) {
        return day.format(language == Language.DANISH ? FULL_DA : FULL_EN);
    }

    /** The ISO week, which begins on Monday. */
    public static String week(LocalDate day, Language language) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return (language == Language.DANISH ? "uge " : "week ") + week;
    }

    /** The day in both languages, for a sentence. */
    public static Sentence day(LocalDate day) {
        return new Sentence(day(day, Language.DANISH), day(day, Language.ENGLISH));
    }
}
