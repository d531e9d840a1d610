package dk.amr.domain.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Danish text: how it is cleaned, compared, sought and sorted. Databases sort by these keys, never by a locale. */
public final class Danish {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF\\u00AD]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}@.]+");

    private Danish() {}

    /** Composed letters, single spaces, nothing invisible: the one form in which text is kept. */
    public static String clean(String text) {
        if (isClean(text)) {
            return text;
        }
        // first: what is invisible may stand between a letter and its mark
        String visible = INVISIBLE.matcher(text).replaceAll("");
        String composed = isPlain(visible) ? visible : Normalizer.normalize(visible, Normalizer.Form.NFC);
        return BLANKS.matcher(composed).replaceAll(" ").strip();
    }

    /** By which two spellings are the same name: cleaned, and without regard to case. */
    public static String identity(String text) {
        return clean(text).toLowerCase(Locale.ROOT);
    }

    /** By which a name is found: å as aa, ø as oe, æ as ae, é as e. Two names that share it may be one. */
    public static String folded(String text) {
        String lower = identity(text)
                .replace("å", "aa")
                .replace("ø", "oe")
                .replace("æ", "ae")
                .replace("ö", "oe")
                .replace("ä", "ae")
                .replace("ü", "y");
        return isPlain(lower)
                ? lower
                : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("");
    }

    /** The words by which a text is found, each folded. */
    public static List<String> words(String text) {
        return Arrays.stream(NOT_A_WORD.split(folded(text)))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** A key whose plain order is the Danish alphabet: … z æ ø å, where aa is å. */
    public static String sortKey(String text) {
        String lower = identity(text)
                .replace("aa", "å")
                .replace("æ", "{")
                .replace("ä", "{")
                .replace("ø", "|")
                .replace("ö", "|")
                .replace("å", "}")
                .replace("ü", "y");
        return isPlain(lower)
                ? lower
                : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("");
    }

    /** Whether there is plainly nothing to clean, as in nearly every text: composed letters, single blanks. */
    private static boolean isClean(String text) {
        boolean isAfterBlank = true;
        for (int place = 0; place < text.length(); place++) {
            char character = text.charAt(place);
            boolean isBlank = character == ' ';
            boolean isSeen = (character > ' ' && character <= '~') || (character >= 'À' && character <= 'ÿ');
            if (isBlank ? isAfterBlank : !isSeen) {
                return false;
            }
            isAfterBlank = isBlank;
        }
        return !isAfterBlank || text.isEmpty();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
