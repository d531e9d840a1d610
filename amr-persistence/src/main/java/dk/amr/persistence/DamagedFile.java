package dk.amr.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;

/** Tells a SQLite file that is damaged, or is no database at all, from one that only does not answer. */
final class DamagedFile {

    private static final byte[] BEGINNING = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final Set<Integer> CODES =
            Set.of(SQLiteErrorCode.SQLITE_CORRUPT.code, SQLiteErrorCode.SQLITE_NOTADB.code);

    private DamagedFile() {}

    /** Whether the database told that. The code's lower half is the kind of fault, the other its finer shade. */
    static boolean is(Throwable fault) {
        return fault instanceof SQLException told && CODES.contains(told.getErrorCode() & 0xff);
    }

    /** As the database itself tells of a file that is none. */
    static SQLException found() {
        return new SQLException("no database", null, SQLiteErrorCode.SQLITE_NOTADB.code);
    }

    /** Whether a file begins as a database does; one that is empty or not there yet may become one. */
    static boolean mayBeSound(Path file) {
        if (!Files.isRegularFile(file)) {
            return true;
        }
        try (InputStream content = Files.newInputStream(file)) {
            byte[] beginning = content.readNBytes(BEGINNING.length);
            return beginning.length == 0 || Arrays.equals(beginning, BEGINNING);
        } catch (IOException unreadable) {
            // opening it tells why
            return true;
        }
    }
}
