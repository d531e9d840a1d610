package dk.amr.web.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks a spreadsheet over before anything reads it: how large it is when unpacked, and that none of its parts brings
 * rules of its own for how to be read, by which it could fetch other files or grow without end.
 */
final class SafeArchive {

    private static final int MOST_PARTS = 10_000;
    private static final long LARGEST = 1L << 30;
    private static final long LARGEST_IN_MEMORY = 64L << 20;
    private static final long TIMES_LARGER = 100;
    private static final long SMALL = 1L << 20;
    private static final int BUFFER = 1 << 16;
    /** The only part whose size goes with the number of rows and that is read without being kept. */
    private static final String ROWS = "xl/worksheets/";

    private static final List<byte[]> OWN_RULES =
            List.of("<!DOCTYPE".getBytes(StandardCharsets.US_ASCII), "<!ENTITY".getBytes(StandardCharsets.US_ASCII));

    private SafeArchive() {}

    static void check(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw Unreadable.notASpreadsheet();
            }
            if (zip.size() > MOST_PARTS) {
                throw Unreadable.hostile();
            }
            checkParts(zip);
        } catch (IOException broken) {
            throw Unreadable.notASpreadsheet();
        }
    }

    private static void checkParts(ZipFile zip) throws IOException {
        Set<String> names = new HashSet<>();
        long total = 0;
        for (ZipEntry part : zip.stream().toList()) {
            if (!names.add(part.getName())) {
                throw Unreadable.hostile();
            }
            total += unpacked(zip, part);
            if (total > LARGEST) {
                throw Unreadable.tooBig();
            }
        }
    }

    private static long unpacked(ZipFile zip, ZipEntry part) throws IOException {
        long most = part.getName().startsWith(ROWS) ? LARGEST : LARGEST_IN_MEMORY;
        OwnRules rules = new OwnRules();
        long size = 0;
        byte[] bytes = new byte[BUFFER];
        try (InputStream content = zip.getInputStream(part)) {
            for (int count = content.read(bytes); count >= 0; count = content.read(bytes)) {
                size += count;
                if (size > most) {
                    throw Unreadable.tooBig();
                }
                if (size > SMALL && size > TIMES_LARGER * Math.max(1, part.getCompressedSize())) {
                    throw Unreadable.hostile();
                }
                if (isXml(part) && rules.areIn(bytes, count)) {
                    throw Unreadable.hostile();
                }
            }
        }
        return size;
    }

    private static boolean isXml(ZipEntry part) {
        return part.getName().endsWith(".xml") || part.getName().endsWith(".rels");
    }

    /** Finds, piece by piece of a stream, what no spreadsheet needs: rules for reading it, bytes that no text has. */
    private static final class OwnRules {

        private final int[] found = new int[OWN_RULES.size()];

        boolean areIn(byte[] bytes, int count) {
            for (int place = 0; place < count; place++) {
                if (bytes[place] == 0 || ends(bytes[place])) {
                    return true;
                }
            }
            return false;
        }

        // each begins with the only < that it has, so that a byte that does not fit is either a beginning or nothing
        private boolean ends(byte next) {
            boolean isWhole = false;
            for (int rule = 0; rule < found.length; rule++) {
                byte[] text = OWN_RULES.get(rule);
                found[rule] = next == text[found[rule]] ? found[rule] + 1 : next == '<' ? 1 : 0;
                isWhole |= found[rule] == text.length;
            }
            return isWhole;
        }
    }
}
