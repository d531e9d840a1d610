package dk.amr.web.register;

import dk.amr.domain.register.file.RegisterColumn;
import dk.amr.domain.register.file.RegisterDates;
import dk.amr.domain.register.file.RegisterFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A spreadsheet that is written row by row: headings that stay in sight, days that are days, and text. */
final class SpreadsheetSheet implements RegisterFiles.Sheet {

    private static final int ROWS_AT_A_TIME = 500;
    private static final double WIDTH = 18;
    private static final String DAY = "dd-mm-yyyy";

    private final Workbook workbook;
    private final Worksheet sheet;
    private List<Boolean> days = List.of();
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
        days = headings.stream()
                .map(heading ->
                        RegisterColumn.of(heading).filter(RegisterColumn::isDay).isPresent())
                .toList();
        for (int column = 0; column < headings.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.style(0, column).bold().set();
        }
    }

    private void write(int column, String text) {
        if (row > 0 && column < days.size() && days.get(column)) {
            sheet.value(row, column, RegisterDates.read(text));
            sheet.style(row, column).format(DAY).set();
        } else {
            sheet.inlineString(row, column, text);
        }
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
        try {
            workbook.finish();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
