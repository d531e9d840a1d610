package dk.amr.web.page.text;

import dk.amr.domain.meeting.leave.TimeOff;
import dk.amr.domain.shared.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How time off is written: 3,5 timer. */
public final class Hours {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final int EXACT = 4;
    private static final int READABLE = 2;

    private Hours() {}

    /** "3,5 timer", "1 time". */
    public static String inWords(TimeOff time, Language language) {
        boolean isOne = time.minutes() == MINUTES.intValue();
        String unit = language == Language.DANISH ? (isOne ? " time" : " timer") : (isOne ? " hour" : " hours");
        return text(time, READABLE, language) + unit;
    }

    /** As it is typed: to the minute when it is read again. */
    public static String typed(TimeOff time, Language language) {
        return text(time, EXACT, language);
    }

    /** As a number that is read again to the minute. */
    public static BigDecimal number(TimeOff time) {
        BigDecimal hours = hours(time, EXACT);
        return hours.scale() < 0 ? hours.setScale(0) : hours;
    }

    private static String text(TimeOff time, int decimals, Language language) {
        char point = DecimalFormatSymbols.getInstance(language == Language.DANISH ? Locale.of("da", "DK") : Locale.UK)
                .getDecimalSeparator();
        return hours(time, decimals).toPlainString().replace('.', point);
    }

    private static BigDecimal hours(TimeOff time, int decimals) {
        return BigDecimal.valueOf(time.minutes())
                .divide(MINUTES, decimals, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
