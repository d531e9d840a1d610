package dk.amr.cli.demo;

import dk.amr.domain.register.file.RegisterColumn;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One row of the sample register, column by column. */
final class SampleRow {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    private static final Set<RegisterColumn> OF_WORKPLACES = EnumSet.of(
            RegisterColumn.WORKPLACE,
            RegisterColumn.UNIT,
            RegisterColumn.MUNICIPALITY,
            RegisterColumn.P_NUMBER,
            RegisterColumn.EMPLOYEES,
            RegisterColumn.AMR_SEATS,
            RegisterColumn.KIND,
            RegisterColumn.TARGET_GROUP,
            RegisterColumn.EMPLOYER);

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

    SampleRow without(RegisterColumn column) {
        cells.remove(column);
        return this;
    }

    boolean has(RegisterColumn column) {
        return cells.containsKey(column);
    }

    String text(RegisterColumn column) {
        return cells.getOrDefault(column, "");
    }

    LocalDate day(RegisterColumn column) {
        return LocalDate.parse(text(column), DAY);
    }

    /** The row with the workplace of that other one. */
    SampleRow at(SampleRow place) {
        OF_WORKPLACES.stream().filter(place::has).forEach(column -> put(column, place.text(column)));
        return this;
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
