package dk.amr.domain.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells what looks like a CPR number: a day, a month, a year and four digits. By shape and date, not by modulus 11
 * (D21).
 */
public final class Cpr {

    private static final String HYPHEN = "[-\\u2010-\\u2013]";

    /** 010190-1234 and without the hyphen; 01-01-90-1234; 01.01.1990-1234, but not 01.01.2027-2028; 01 01 90 1234. */
    private static final List<Pattern> SHAPES = Stream.of(
                    "(?<!\\d)(?<day>\\d{2})(?<month>\\d{2})(?<year>\\d{2})(?:" + HYPHEN + "| )?\\d{4}(?!\\d)",
                    "(?<![\\d+])(?<day>\\d{2})(?<mark>" + HYPHEN + "|[. ]?)(?<month>\\d{2})\\k<mark>"
                            + "(?:1[89](?=\\d{2}\\D)|20(?=\\d{2}" + HYPHEN + "[4-9]))?"
                            + "(?<year>\\d{2})" + HYPHEN + "\\d{4}(?!\\d)",
                    "(?<![\\d+])(?<day>\\d{2}) (?<month>\\d{2}) (?<year>\\d{2}) \\d{4}(?!\\d)")
            .map(Pattern::compile)
            .toList();

    /** No shape has fewer digits, and few texts have as many. */
    private static final int DIGITS = 10;

    private Cpr() {}

    /** Whether the text holds, anywhere in it, something shaped like a CPR number whose date exists. */
    public static boolean looksLikeOne(String text) {
        return hasDigits(text)
                && SHAPES.stream()
                        .flatMap(shape -> shape.matcher(text).results())
                        .anyMatch(each -> isDay(each.group("day"), each.group("month"), each.group("year")));
    }

    private static boolean hasDigits(String text) {
        int digits = 0;
        for (int place = 0; place < text.length() && digits < DIGITS; place++) {
            if (text.charAt(place) >= '0' && text.charAt(place) <= '9') {
                digits++;
            }
        }
        return digits == DIGITS;
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
