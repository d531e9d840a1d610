package dk.amr.web.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file whose encoding nobody told. It is read as UTF-8 until a byte says otherwise; when all before it
 * was plain ASCII the file is Windows-1252, however late its first æ comes, and otherwise the file mixes two encodings.
 */
final class RegisterText extends Reader {

    private static final int BUFFER = 1 << 15;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final InputStream content;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final Progress progress = new Progress();

    RegisterText(InputStream content) throws IOException {
        this.content = content;
        fill();
        FileStart.check(bytes);
        if (FileStart.skipUtf8Bom(bytes)) {
            progress.isUtf8 = true;
        }
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
        while (chars.position() == 0 && !progress.isDone) {
            decode(chars);
        }
        learn(target, offset, chars.position());
        return chars.position() == 0 ? -1 : chars.position();
    }

    private void decode(CharBuffer chars) throws IOException {
        CoderResult result = progress.decoder.decode(bytes, chars, progress.isAtEnd);
        if (result.isError()) {
            changeEncoding(holdsMoreThanAscii(chars.duplicate().flip()));
        } else if (result.isUnderflow() && progress.isAtEnd) {
            progress.isDone = true;
        } else if (result.isUnderflow()) {
            fill();
        }
    }

    private void changeEncoding(boolean isUtf8) {
        if (progress.isWindows) {
            throw Unreadable.notText();
        }
        if (progress.isUtf8 || isUtf8) {
            throw Unreadable.mixedEncodings();
        }
        progress.isWindows = true;
        progress.decoder = strict(WINDOWS);
    }

    private void learn(char[] text, int offset, int length) {
        for (int place = offset; place < offset + length; place++) {
            if (text[place] == 0) {
                throw Unreadable.notText();
            }
            progress.isUtf8 |= text[place] > 127 && !progress.isWindows;
        }
    }

    private static boolean holdsMoreThanAscii(CharBuffer text) {
        return text.chars().anyMatch(each -> each > 127);
    }

    private void fill() throws IOException {
        bytes.compact();
        int room = bytes.remaining();
        int read = content.readNBytes(bytes.array(), bytes.position(), room);
        bytes.position(bytes.position() + read).flip();
        progress.isAtEnd = read < room;
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    /** How far the reading has come, and what it has learnt. */
    private static final class Progress {
        private CharsetDecoder decoder = strict(StandardCharsets.UTF_8);
        private boolean isUtf8;
        private boolean isWindows;
        private boolean isAtEnd;
        private boolean isDone;
    }
}
