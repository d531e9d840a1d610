package dk.amr.persistence;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The file that a SQLite database lies in. It is made so that nobody else on the machine may read it. */
final class SqliteFile {

    private SqliteFile() {}

    /** The path that stands in the URL. */
    static Path of(String url) {
        return Path.of(url.replaceFirst("^jdbc:sqlite:(file:)?", "").replaceFirst("\\?.*", ""));
    }

    /** Makes the file, unless it is there; SQLite gives the files beside it the same permissions. */
    static void make(Path file) {
        if (Files.exists(file)
                || !FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (IOException notMade) {
            // somebody else was faster, or there can be no file there, which opening it tells
        }
    }
}
