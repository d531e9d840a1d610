package dk.amr.web.register;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/** What a cell of a spreadsheet says, as whoever looks at it would write it down. */
final class CellText {

    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|;.*");
    private static final Pattern GENERAL = Pattern.compile("(?i)general|standard");
    private static final Pattern OF_A_DAY = Pattern.compile("[dDyY]");
    private static final Pattern OF_ZEROS = Pattern.compile("[0 -]*0[0 -]*");
    private static final int MOST_DIGITS = 40;

    private CellText() {}

    static String of(Cell cell, int row) {
        return switch (cell.getType()) {
            case EMPTY -> "";
            case STRING -> cell.asString();
            case BOOLEAN -> cell.getRawValue();
            case NUMBER -> isDay(cell) ? day(cell.asDate()) : number(cell);
            case FORMULA -> throw Unreadable.formula(row);
            case ERROR -> throw Unreadable.failedFormula(row);
        };
    }

    private static boolean isDay(Cell cell) {
        return OF_A_DAY.matcher(shown(cell)).find();
    }

    private static String day(LocalDateTime day) {
        return day.toLocalTime().equals(LocalTime.MIDNIGHT) ? day.toLocalDate().toString() : day.toString();
    }

    /** A number with all its digits, and with the zeros before it that its format shows. */
    private static String number(Cell cell) {
        BigDecimal number = cell.asNumber();
        if (Math.abs((long) number.scale()) + number.precision() > MOST_DIGITS) {
            return cell.getRawValue();
        }
        String digits = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        String shown = shown(cell);
        long zeros = shown.chars().filter(each -> each == '0').count();
        return OF_ZEROS.matcher(shown).matches()
                        && number.signum() >= 0
                        && number.stripTrailingZeros().scale() <= 0
                ? "0".repeat((int) Math.max(0, zeros - digits.length())) + digits
                : digits;
    }

    /** What of the cell's format is shown of its number. */
    private static String shown(Cell cell) {
        String format = cell.getDataFormatString();
        if (format == null) {
            return "";
        }
        String shown = NOT_SHOWN.matcher(format).replaceAll("");
        return GENERAL.matcher(shown).matches() ? "" : shown;
    }
}
