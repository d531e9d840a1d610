package dk.amr.web.register;

import dk.amr.domain.register.file.RegisterColumn;
import dk.amr.domain.register.file.RegisterDates;
import dk.amr.domain.register.file.RegisterFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A spreadsheet that is written row by row: headings to choose by that stay in sight, days, counts, and text. */
final class SpreadsheetSheet implements RegisterFiles.Sheet {

    private static final int ROWS_AT_A_TIME = 500;
    private static final int WIDTH_OF_TEXT = 24;
    private static final int WIDTH_OF_FIGURES = 12;
    private static final int ARROW = 4;
    private static final String DAY = "dd-mm-yyyy";

    private final Workbook workbook;
    private final Worksheet sheet;
    private List<Optional<RegisterColumn>> columns = List.of();
    private int row;

    SpreadsheetSheet(OutputStream target) {
        this.workbook = new Workbook(target, "amr", "1.0");
        this.sheet = workbook.newWorksheet("Register");
        sheet.freezePane(0, 1);
    }

    @Override
    public void write(List<String> cells) {
        if (row == 0) {
            begin(cells);
        }
        for (int column = 0; column < cells.size(); column++) {
            String text = cells.get(column);
            if (!text.isEmpty()) {
                write(column, text);
            }
        }
        row++;
        if (row % ROWS_AT_A_TIME == 0) {
            flush();
        }
    }

    private void begin(List<String> headings) {
        columns = headings.stream().map(RegisterColumn::of).toList();
        for (int column = 0; column < headings.size(); column++) {
            int usual = holds(RegisterColumn::isDay, column) || holds(RegisterColumn::isCount, column)
                    ? WIDTH_OF_FIGURES
                    : WIDTH_OF_TEXT;
            sheet.width(column, Math.max(usual, headings.get(column).length() + ARROW));
            sheet.style(0, column).bold().set();
        }
    }

    private void write(int column, String text) {
        if (row > 0 && holds(RegisterColumn::isDay, column)) {
            sheet.value(row, column, RegisterDates.read(text));
            sheet.style(row, column).format(DAY).set();
        } else if (row > 0 && holds(RegisterColumn::isCount, column)) {
            sheet.value(row, column, Integer.valueOf(text));
        } else {
            sheet.inlineString(row, column, text);
        }
    }

    private boolean holds(Predicate<RegisterColumn> kind, int column) {
        return column < columns.size() && columns.get(column).filter(kind).isPresent();
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        if (row > 0) {
            sheet.setAutoFilter(0, 0, row - 1, columns.size() - 1);
        }
        try {
            workbook.finish();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
