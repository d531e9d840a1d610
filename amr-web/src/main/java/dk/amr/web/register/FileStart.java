package dk.amr.web.register;

import java.nio.ByteBuffer;
import java.util.List;

/** What the first bytes of a file tell about it. */
final class FileStart {

    private static final byte[] UTF_8_BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final List<byte[]> UTF_16_BOMS =
            List.of(new byte[] {(byte) 0xFF, (byte) 0xFE}, new byte[] {(byte) 0xFE, (byte) 0xFF});
    // a zip, which is what .xlsx and .ods are, and the older .xls
    private static final List<byte[]> SPREADSHEETS =
            List.of(new byte[] {'P', 'K', 3, 4}, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});

    private FileStart() {}

    /** Turns away what is no text that can be read here. */
    static void check(ByteBuffer bytes) {
        if (!bytes.hasRemaining()) {
            throw Unreadable.empty();
        }
        if (SPREADSHEETS.stream().anyMatch(start -> startsWith(bytes, start))) {
            throw Unreadable.spreadsheet();
        }
        if (UTF_16_BOMS.stream().anyMatch(start -> startsWith(bytes, start))) {
            throw Unreadable.utf16();
        }
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
