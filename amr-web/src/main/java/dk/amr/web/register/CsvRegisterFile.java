package dk.amr.web.register;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dk.amr.domain.register.file.RegisterFile;
import dk.amr.domain.shared.InvalidValue;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** A register file as separated text, read row by row. A blank line counts as a row, as it does in a spreadsheet. */
final class CsvRegisterFile implements RegisterFile {

    private static final int MOST_COLUMNS = 200;
    private static final int LONGEST_CELL = 32_767;

    private final CloseableIterator<CsvRecord> records;
    private final List<String> headings;

    private CsvRegisterFile(CloseableIterator<CsvRecord> records) {
        this.records = records;
        this.headings = next().orElseThrow(Unreadable::empty);
    }

    static CsvRegisterFile of(Reader text, char separator) {
        // a little above our own limits, so that our own words are used where the reader can still go on
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(MOST_COLUMNS + 1)
                .maxFieldSize(LONGEST_CELL + 1)
                .maxRecordSize(8 * LONGEST_CELL)
                .build();
        return new CsvRegisterFile(CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(handler, text)
                .iterator());
    }

    @Override
    public List<String> headings() {
        return headings;
    }

    @Override
    public Optional<List<String>> next() {
        try {
            return records.hasNext() ? Optional.of(checked(records.next().getFields())) : Optional.empty();
        } catch (CsvParseException malformed) {
            throw reason(malformed);
        }
    }

    private static List<String> checked(List<String> cells) {
        if (cells.size() > MOST_COLUMNS) {
            throw Unreadable.tooManyColumns();
        }
        if (cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            throw Unreadable.cellTooLong();
        }
        return cells;
    }

    private static InvalidValue reason(CsvParseException malformed) {
        if (malformed.getCause() instanceof InvalidValue unreadable) {
            return unreadable;
        }
        boolean isTooBig = String.valueOf(malformed.getMessage()).contains(" max");
        return isTooBig ? Unreadable.rowTooBig() : Unreadable.looseQuote();
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
