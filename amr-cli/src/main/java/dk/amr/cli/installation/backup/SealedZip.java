package dk.amr.cli.installation.backup;

import dk.amr.cli.console.Trouble;
import dk.amr.domain.installation.backup.BackupIsDamaged;
import dk.amr.domain.installation.backup.Manifest;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A zip file that begins with its manifest, holds the parts in the order that one tells, and ends in a comment: the
 * SHA-256 of every byte before it. So no byte of it can change unnoticed.
 */
final class SealedZip {

    private static final String MANIFEST = "manifest.json";
    private static final int LONGEST_MANIFEST = 1 << 20;
    private static final int SEAL = 64;

    private SealedZip() {}

    /** The files in the folder as they are to lie in a backup. */
    static List<Manifest.Part> parts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(SealedZip::part).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Manifest.Part part(Path file) {
        try {
            long bytes = Files.size(file);
            return new Manifest.Part(file.getFileName().toString(), bytes, digest(file, bytes));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void write(Path file, Manifest manifest, Path folder) {
        try {
            try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
                zip.setComment("0".repeat(SEAL));
                zip.putNextEntry(new ZipEntry(MANIFEST));
                zip.write(ManifestText.of(manifest).getBytes(StandardCharsets.UTF_8));
                for (Manifest.Part part : manifest.parts()) {
                    zip.putNextEntry(new ZipEntry(part.name()));
                    Files.copy(folder.resolve(part.name()), zip);
                }
            }
            long sealed = Files.size(file) - SEAL;
            ByteBuffer seal = StandardCharsets.US_ASCII.encode(digest(file, sealed));
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.write(seal, sealed);
                channel.force(true);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Puts the parts into the folder. */
    static Manifest read(Path file, Path folder) {
        try {
            mustBeSealed(file);
            try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
                Manifest manifest = manifest(zip);
                mustFit(manifest, folder);
                for (Manifest.Part part : manifest.parts()) {
                    unpack(zip, part, folder);
                }
                if (zip.getNextEntry() != null) {
                    throw new IOException("one too many");
                }
                return manifest;
            }
        } catch (IOException | IllegalArgumentException | ArithmeticException unreadable) {
            throw new BackupIsDamaged("den er ikke, som den blev skrevet", "it is not as it was written");
        }
    }

    private static void mustFit(Manifest manifest, Path folder) throws IOException {
        long bytes = manifest.parts().stream().mapToLong(Manifest.Part::bytes).reduce(0, Math::addExact);
        if (bytes > Files.getFileStore(folder).getUsableSpace()) {
            throw new Trouble(
                    "Der er ikke plads til at læse kopien i " + folder.getParent() + ". Gør plads, og prøv igen.",
                    "There is no room to read the copy in " + folder.getParent() + ". Make room and try again.");
        }
    }

    private static void mustBeSealed(Path file) throws IOException {
        long sealed = Files.size(file) - SEAL;
        if (sealed <= 0) {
            throw new IOException("too short");
        }
        ByteBuffer seal = ByteBuffer.allocate(SEAL);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.read(seal, sealed);
        }
        if (!digest(file, sealed).equals(new String(seal.array(), StandardCharsets.US_ASCII))) {
            throw new IOException("changed");
        }
    }

    private static Manifest manifest(ZipInputStream zip) throws IOException {
        ZipEntry first = zip.getNextEntry();
        if (first == null || !first.getName().equals(MANIFEST)) {
            throw new IOException("no manifest");
        }
        byte[] text = zip.readNBytes(LONGEST_MANIFEST + 1);
        if (text.length > LONGEST_MANIFEST) {
            throw new IOException("too long a manifest");
        }
        return ManifestText.read(new String(text, StandardCharsets.UTF_8));
    }

    private static void unpack(ZipInputStream zip, Manifest.Part part, Path folder) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null
                || !entry.getName().equals(part.name())
                || !part.name().matches("[a-z][a-z0-9_]{0,62}\\.(db|copy)")) {
            throw new IOException("another part");
        }
        Path file = folder.resolve(part.name());
        try (OutputStream content = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            byte[] buffer = new byte[1 << 16];
            long left = part.bytes();
            for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                left -= read;
                if (left < 0) {
                    throw new IOException("longer than it says");
                }
                content.write(buffer, 0, read);
            }
        }
        if (!digest(file, part.bytes()).equals(part.digest())) {
            throw new IOException("other content");
        }
    }

    private static String digest(Path file, long bytes) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            long left = bytes;
            while (left > 0) {
                int read = content.read(buffer, 0, (int) Math.min(left, buffer.length));
                if (read < 0) {
                    throw new IOException("shorter than it says");
                }
                digest.update(buffer, 0, read);
                left -= read;
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException unheardOf) {
            throw new IllegalStateException(unheardOf);
        }
    }
}
