package dk.amr.domain.register.file;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** Opens and writes register files in the formats that offices use. */
public interface RegisterFiles {

    /**
     * Opens what somebody handed in, whatever its separator and encoding. What cannot be read as a table of text is an
     * {@code InvalidValue} that says why. Nothing is held in memory but the row at hand.
     */
    RegisterFile open(InputStream content);

    /** Begins a file that opens right in a Danish spreadsheet, and in which no cell is ever a formula. */
    Sheet create(OutputStream target);

    /** A file that is being written, row by row. */
    interface Sheet extends AutoCloseable {

        void write(List<String> cells);

        /** Ends the file; the target stays open. */
        @Override
        void close();
    }
}
