package dk.amr.cli.console.settings;

import dk.amr.cli.console.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** A file that its owner alone may read, wherever the file system knows of owners. */
public final class PrivateFile {

    private static final Set<PosixFilePermission> OTHERS = PosixFilePermissions.fromString("---rwxrwx");

    private PrivateFile() {}

    /** Makes the folder, with those above it, for the owner alone; one that is there stays as it is. */
    public static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder.toAbsolutePath(), attributes("rwx------"));
    }

    /** Puts the text in place of what the file held, all of it or none. */
    public static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** As {@link #write(Path, String)}, for what is no text. */
    public static void write(Path file, byte[] content) {
        try {
            put(draft(file, content), file);
            settle(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Writes the content, through to the disk, into a new file beside that one, to be {@link #put} into its place. */
    public static Path draft(Path file, byte[] content) throws IOException {
        Path written = create(file);
        try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        } catch (IOException failed) {
            Files.deleteIfExists(written);
            throw failed;
        }
        return written;
    }

    /** Puts a draft in place of what the file held, all of it or none; {@link #settle} has the disk know of it. */
    public static void put(Path draft, Path file) throws IOException {
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Has the disk know of the file and its neighbours by name, wherever a folder can be asked for that. */
    public static void settle(Path file) throws IOException {
        if (hasOwners()) {
            try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }

    /** Adds lines to a file, which is made where there is none; they are on the disk when this returns. */
    public static void append(Path file, String lines) {
        try {
            if (!Files.exists(file)) {
                Files.createFile(file, attributes("rw-------"));
                settle(file);
            }
            Files.writeString(file, lines, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Makes a new file beside that one, to be moved into its place when it is whole. */
    public static Path create(Path beside) throws IOException {
        Path folder = beside.toAbsolutePath().getParent();
        return Files.createTempFile(folder, ".amr", ".new", attributes("rw-------"));
    }

    /** The text of a file; one that others may read is not read at all. */
    public static String read(Path file) {
        try {
            if (isOpenToOthers(file)) {
                throw new Trouble(
                        "Filen " + file + " kan læses af andre. Kør: chmod 600 " + file,
                        "The file " + file + " can be read by others. Run: chmod 600 " + file);
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new Trouble(
                    "Filen " + file + " kan ikke læses. Tjek, at den findes, og at du må læse den.",
                    "The file " + file + " is unreadable. Check that it exists and that you may read it.");
        }
    }

    private static boolean isOpenToOthers(Path file) throws IOException {
        if (!hasOwners()) {
            return false;
        }
        Set<PosixFilePermission> shared = EnumSet.copyOf(OTHERS);
        shared.retainAll(Files.getPosixFilePermissions(file));
        return !shared.isEmpty();
    }

    private static FileAttribute<?>[] attributes(String permissions) {
        return hasOwners()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean hasOwners() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
