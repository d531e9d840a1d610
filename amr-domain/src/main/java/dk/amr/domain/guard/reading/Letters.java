package dk.amr.domain.guard.reading;

import dk.amr.domain.shared.Danish;
import java.text.Normalizer;
import java.util.Locale;

/** What code points are to a reader. */
public final class Letters {

    // longer than any name; whoever writes a longer word gets it read as none, at no cost
    private static final int LONGEST_WORD = 60;

    private Letters() {}

    /** Whether it is there without being seen: a soft hyphen, a joiner, a mark of direction. */
    public static boolean isInvisible(int codePoint) {
        return codePoint == 0xAD
                || (codePoint >= 0x200B && codePoint <= 0x200F)
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2060 && codePoint <= 0x2064)
                || codePoint == 0xFEFF
                || codePoint == 0x180E;
    }

    /** Whether it is a blank within a line, the ones that do not break included. */
    public static boolean isBlank(int codePoint) {
        return codePoint == ' ' || codePoint == '\t' || Character.getType(codePoint) == Character.SPACE_SEPARATOR;
    }

    /** Whether it is a hyphen or a short dash. */
    public static boolean isHyphen(int codePoint) {
        return codePoint == '-' || (codePoint >= 0x2010 && codePoint <= 0x2014) || codePoint == 0x2212;
    }

    /** Whether it ends a line. */
    public static boolean isNewLine(int codePoint) {
        return codePoint == '\n' || codePoint == '\r' || codePoint == 0x2028 || codePoint == 0x2029;
    }

    static boolean isApostrophe(int codePoint) {
        return codePoint == '\'' || codePoint == 0x2019 || codePoint == 0x2018 || codePoint == 0xB4 || codePoint == '`';
    }

    static boolean beginsAWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint);
    }

    static boolean continuesAWord(int codePoint) {
        return beginsAWord(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK
                || isInvisible(codePoint);
    }

    /** The word without what is not seen, in composed letters; empty when it is too long to be a name. */
    static String written(int[] codePoints, int start, int end) {
        if (end - start > LONGEST_WORD) {
            return "";
        }
        StringBuilder text = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            if (!isInvisible(codePoints[i])) {
                text.appendCodePoint(isApostrophe(codePoints[i]) ? '\'' : codePoints[i]);
            }
        }
        return isPlain(text) ? text.toString() : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The word as it is compared: å as aa, é as e, in small letters. */
    public static String folded(String word) {
        return isPlain(word) ? word.toLowerCase(Locale.ROOT) : Danish.folded(word);
    }

    private static boolean isPlain(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
