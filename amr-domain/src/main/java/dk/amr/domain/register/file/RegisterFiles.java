package dk.amr.domain.register.file;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** Opens and writes register files in the formats that offices use. */
public interface RegisterFiles {

    /**
     * Opens what somebody handed in: separated text, whatever its separator and encoding, or a spreadsheet, of which
     * the first sheet that is shown is read. What cannot be read as a table is an {@code InvalidValue} that says why.
     * Nothing is held in memory but the row at hand, and of a spreadsheet the texts that its cells share.
     */
    RegisterFile open(InputStream content);

    /** Begins a text that opens right in a Danish spreadsheet, and in which no cell is ever a formula. */
    Sheet create(OutputStream target);

    /**
     * Begins a spreadsheet ({@code .xlsx}): the first row is its headings, days are days and everything else is text,
     * so that no cell is ever a formula and no number loses its zeros.
     */
    Sheet createSpreadsheet(OutputStream target);

    /** A file that is being written, row by row. */
    interface Sheet extends AutoCloseable {

        void write(List<String> cells);

        /** Ends the file; the target stays open. */
        @Override
        void close();
    }
}
