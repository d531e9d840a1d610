package dk.amr.web.register;

import dk.amr.domain.register.file.RegisterFile;
import dk.amr.domain.shared.InvalidValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * A register file as a spreadsheet ({@code .xlsx}), of which the first sheet that is shown is read row by row. A row
 * that is left blank counts, as it does to whoever looks at the spreadsheet.
 */
final class SpreadsheetFile implements RegisterFile {

    private static final int MOST_COLUMNS = 200;
    private static final int MOST_ROWS = 500_000;
    private static final int LONGEST_CELL = 32_767;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final List<String> headings;
    private @Nullable Row ahead;
    private int read;

    private SpreadsheetFile(ReadableWorkbook workbook) throws IOException {
        this.workbook = workbook;
        Sheet sheet = workbook.getSheets()
                .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(Unreadable::notASpreadsheet);
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
        this.headings = next().orElseThrow(Unreadable::empty);
    }

    /** Reads the content to its end, and looks it over before any of it is taken for a spreadsheet. */
    static RegisterFile in(InputStream content) throws IOException {
        try (ScratchFile scratch = ScratchFile.of(content)) {
            SafeArchive.check(scratch.path());
            return told(() -> opened(scratch.path()));
        }
    }

    private static SpreadsheetFile opened(Path file) {
        try {
            ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
            return begun(workbook);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static SpreadsheetFile begun(ReadableWorkbook workbook) throws IOException {
        boolean isBegun = false;
        try {
            SpreadsheetFile file = new SpreadsheetFile(workbook);
            isBegun = true;
            return file;
        } finally {
            if (!isBegun) {
                workbook.close();
            }
        }
    }

    @Override
    public List<String> headings() {
        return headings;
    }

    @Override
    public Optional<List<String>> next() {
        return told(() -> {
            Row row = ahead();
            if (row == null) {
                return Optional.empty();
            }
            read++;
            if (row.getRowNum() > read) {
                return Optional.of(List.of());
            }
            ahead = null;
            return Optional.of(cells(row));
        });
    }

    private @Nullable Row ahead() {
        if (ahead == null && rows.hasNext()) {
            ahead = rows.next();
            if (ahead.getRowNum() > MOST_ROWS) {
                throw Unreadable.tooManyRows();
            }
            if (ahead.getRowNum() <= read) {
                throw Unreadable.notASpreadsheet();
            }
        }
        return ahead;
    }

    private List<String> cells(Row row) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : row) {
            String text = cell == null ? "" : CellText.of(cell, row.getRowNum());
            if (text.length() > LONGEST_CELL) {
                throw Unreadable.cellTooLong();
            }
            if (!text.isEmpty()) {
                place(texts, cell.getColumnIndex(), text);
            }
        }
        return Collections.unmodifiableList(texts);
    }

    private static void place(List<String> texts, int column, String text) {
        if (column >= MOST_COLUMNS) {
            throw Unreadable.tooManyColumns();
        }
        while (texts.size() <= column) {
            texts.add("");
        }
        texts.set(column, text);
    }

    /** Whatever the library stumbles over, the file is to blame: one sentence tells it, and nothing of the file. */
    private static <T> T told(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (InvalidValue known) {
            throw known;
        } catch (RuntimeException stumbled) {
            throw Unreadable.notASpreadsheet();
        }
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
