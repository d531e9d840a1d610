package dk.amr.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.util.LibraryLoaderUtil;

/** The library that SQLite is, which its driver would otherwise unpack at every start and throw away at every end. */
public final class SqliteLibrary {

    private SqliteLibrary() {}

    /**
     * Lays the library for this machine in that folder, where the driver finds it by {@code org.sqlite.lib.path}.
     * Gives the file; on a machine that SQLite was not built for nothing is laid, and the driver says so when it is
     * asked.
     */
    public static Path unpackInto(Path folder) throws IOException {
        Path file = folder.resolve(LibraryLoaderUtil.getNativeLibName());
        String packed = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName();
        try (InputStream library = LibraryLoaderUtil.class.getResourceAsStream(packed)) {
            if (library != null) {
                Files.copy(library, file);
            }
        }
        return file;
    }
}
