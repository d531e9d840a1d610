package dk.amr.web.register;

import java.nio.ByteBuffer;
import java.util.List;

/** What the first bytes of a file tell about it. */
final class FileStart {

    private static final byte[] UTF_8_BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final List<byte[]> UTF_16_BOMS =
            List.of(new byte[] {(byte) 0xFF, (byte) 0xFE}, new byte[] {(byte) 0xFE, (byte) 0xFF});
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    // what .xls is, and an .xlsx that a password is set on
    private static final byte[] SEALED_OR_OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    /** So many bytes tell all that is asked for here. */
    static final int LENGTH = 4;

    private FileStart() {}

    /** Turns away what is no text that can be read here. */
    static void check(ByteBuffer bytes) {
        if (!bytes.hasRemaining()) {
            throw Unreadable.empty();
        }
        if (startsWith(bytes, SEALED_OR_OLD)) {
            throw Unreadable.sealedOrOld();
        }
        if (startsWith(bytes, PDF)) {
            throw Unreadable.pdf();
        }
        if (UTF_16_BOMS.stream().anyMatch(start -> startsWith(bytes, start))) {
            throw Unreadable.utf16();
        }
    }

    /** Whether the file is a zip, which is what an .xlsx is. */
    static boolean isZip(ByteBuffer bytes) {
        return startsWith(bytes, ZIP);
    }

    static boolean skipUtf8Bom(ByteBuffer bytes) {
        boolean found = startsWith(bytes, UTF_8_BOM);
        if (found) {
            bytes.position(bytes.position() + UTF_8_BOM.length);
        }
        return found;
    }

    private static boolean startsWith(ByteBuffer bytes, byte[] start) {
        return bytes.remaining() >= start.length
                && bytes.slice(bytes.position(), start.length).equals(ByteBuffer.wrap(start));
    }
}
