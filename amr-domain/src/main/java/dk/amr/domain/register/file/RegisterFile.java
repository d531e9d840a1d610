package dk.amr.domain.register.file;

import java.util.List;
import java.util.Optional;

/**
 * A register file that somebody opened: text in rows and columns, whatever its separator and encoding were. Read once,
 * from the top. A file that cannot be read is an {@code InvalidValue} that says what is wrong.
 */
public interface RegisterFile extends AutoCloseable {

    /** The cells of the first row. */
    List<String> headings();

    /** The cells of the next row, shorter or longer than the headings perhaps; empty when there are no more. */
    Optional<List<String>> next();

    @Override
    void close();
}
