package dk.amr.domain.guard;

import dk.amr.domain.guard.reading.Letters;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Notes to be checked, one a line. Logs never see them: it tells only how many lines there are. */
public record Notes(List<String> lines) {

    private static final String MARK = "\uFEFF";

    public Notes {
        lines = List.copyOf(lines);
    }

    /**
     * The notes in a file, one a line, in UTF-8 with or without a byte order mark; a line ends as on any machine. Text
     * in another encoding is refused rather than guessed at, for offsets would be wrong.
     */
    public static Notes read(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return new Notes(
                    (text.startsWith(MARK) ? text.substring(1) : text).lines().toList());
        } catch (CharacterCodingException otherEncoding) {
            throw new InvalidValue(
                    "notes-are-not-utf-8",
                    new Sentence(
                            "Noterne kan ikke læses. Gem filen som tekst i UTF-8, én note på hver linje.",
                            "The notes are unreadable. Save the file as text in UTF-8, one note on each line."));
        }
    }

    /** How many there are; a line with nothing to be seen on it is none. */
    public int count() {
        return (int) lines.stream().filter(Notes::isSeen).count();
    }

    private static boolean isSeen(String line) {
        return line.codePoints().anyMatch(each -> !Letters.isBlank(each) && !Letters.isInvisible(each));
    }

    @Override
    public String toString() {
        return "Notes[lines=" + lines.size() + "]";
    }
}
