package dk.amr.domain.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what looks like a CPR number: a day, a month, a year and four digits. By shape and date, not by modulus 11
 * (D21).
 */
public final class Cpr {

    private static final Pattern SHAPE =
            Pattern.compile("(?<!\\d)(\\d{2})(\\d{2})(\\d{2})[-\\u2010-\\u2013 ]?(\\d{4})(?!\\d)");

    private Cpr() {}

    /** Whether the text holds, anywhere in it, something shaped like a CPR number whose date exists. */
    public static boolean looksLikeOne(String text) {
        Matcher matcher = SHAPE.matcher(text);
        while (matcher.find()) {
            if (isDay(matcher.group(1), matcher.group(2), matcher.group(3))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDay(String day, String month, String year) {
        try {
            LocalDate.of(2000 + Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
