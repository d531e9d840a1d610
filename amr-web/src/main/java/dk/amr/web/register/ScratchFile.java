package dk.amr.web.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that nobody else may read, for as long as something is opened that wants a file; gone when closed. */
record ScratchFile(Path path) implements AutoCloseable {

    private static final long LARGEST = 100L << 20;

    /** With everything that is left of the content. */
    static ScratchFile of(InputStream content) throws IOException {
        ScratchFile file = new ScratchFile(Files.createTempFile("register", ".xlsx"));
        boolean isWhole = false;
        try (OutputStream target = Files.newOutputStream(file.path())) {
            copy(content, target);
            isWhole = true;
            return file;
        } finally {
            if (!isWhole) {
                file.close();
            }
        }
    }

    private static void copy(InputStream content, OutputStream target) throws IOException {
        byte[] bytes = new byte[1 << 16];
        long size = 0;
        for (int count = content.read(bytes); count >= 0; count = content.read(bytes)) {
            size += count;
            if (size > LARGEST) {
                throw Unreadable.tooBig();
            }
            target.write(bytes, 0, count);
        }
    }

    /** Where a file that is open cannot be removed, it is when the program ends. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException isOpen) {
            path.toFile().deleteOnExit();
        }
    }
}
