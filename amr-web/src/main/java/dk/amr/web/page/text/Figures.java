package dk.amr.web.page.text;

import dk.amr.domain.shared.Language;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How numbers are written: 1.200 and 66,7 % in Danish, and the small ones in words at the start of a sentence. */
public final class Figures {

    private static final Locale DANISH = Locale.of("da", "DK");
    private static final List<String> WORDS_DA =
            List.of("Ingen", "Én", "To", "Tre", "Fire", "Fem", "Seks", "Syv", "Otte", "Ni", "Ti", "Elleve", "Tolv");
    private static final List<String> WORDS_EN = List.of(
            "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve");

    private Figures() {}

    public static String number(int number, Language language) {
        return NumberFormat.getIntegerInstance(locale(language)).format(number);
    }

    /** The number, or a dash where it may not be told. */
    public static String numberOrDash(@Nullable Integer number, Language language) {
        return number == null ? "–" : number(number, language);
    }

    /** At the start of a sentence: in words up to twelve. */
    public static String first(int number, Language language) {
        List<String> words = language == Language.DANISH ? WORDS_DA : WORDS_EN;
        return number < words.size() ? words.get(number) : number(number, language);
    }

    /** As {@link #first}, of things that are neuter in Danish: "Ét tilbud". */
    public static String firstNeuter(int number, Language language) {
        return number == 1 && language == Language.DANISH ? "Ét" : first(number, language);
    }

    /** Within a sentence: in words up to twelve. */
    public static String within(int number, Language language) {
        return first(number, language).toLowerCase(locale(language));
    }

    /** As {@link #within}, of things that are neuter in Danish: "ét forsøg". */
    public static String withinNeuter(int number, Language language) {
        return firstNeuter(number, language).toLowerCase(locale(language));
    }

    /** With one decimal: 4,3. */
    public static String decimal(double number, Language language) {
        NumberFormat format = NumberFormat.getNumberInstance(locale(language));
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    /** The part in per cent of the whole, with one decimal where there is one. */
    public static String percent(int part, int whole, Language language) {
        NumberFormat format = NumberFormat.getNumberInstance(locale(language));
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(100.0 * part / whole) + (language == Language.DANISH ? " %" : "%");
    }

    /** The part in per cent of the whole, as a picture wants it: {@code 73.39%}. */
    public static String width(double part, double whole) {
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * part / whole);
    }

    private static Locale locale(Language language) {
        return language == Language.DANISH ? DANISH : Locale.UK;
    }
}
