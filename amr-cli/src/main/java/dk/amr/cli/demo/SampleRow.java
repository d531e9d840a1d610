package dk.amr.cli.demo;

import dk.amr.domain.register.file.RegisterColumn;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One row of the sample register, column by column. */
final class SampleRow {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    private final Map<RegisterColumn, String> cells = new EnumMap<>(RegisterColumn.class);

    static List<String> headings() {
        return Arrays.stream(RegisterColumn.values())
                .map(RegisterColumn::heading)
                .toList();
    }

    SampleRow put(RegisterColumn column, String text) {
        cells.put(column, text);
        return this;
    }

    SampleRow put(RegisterColumn column, int number) {
        return put(column, Integer.toString(number));
    }

    SampleRow put(RegisterColumn column, LocalDate day) {
        return put(column, DAY.format(day));
    }

    /** A row with the same cells, to be written on. */
    SampleRow copy() {
        SampleRow copy = new SampleRow();
        copy.cells.putAll(cells);
        return copy;
    }

    List<String> cells() {
        return Arrays.stream(RegisterColumn.values())
                .map(column -> cells.getOrDefault(column, ""))
                .toList();
    }
}
