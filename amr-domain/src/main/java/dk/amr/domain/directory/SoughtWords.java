package dk.amr.domain.directory;

import dk.amr.domain.shared.Danish;
import java.util.List;
import java.util.regex.Pattern;

/** The words that somebody seeks by. A number written in groups, as telephone numbers are, is one word. */
public final class SoughtWords {

    private static final int MOST_WORDS = 4;
    private static final Pattern NUMBER = Pattern.compile("\\s*(\\+|00)?\\d[\\d\\s().-]*");
    private static final Pattern DANISH_PREFIX = Pattern.compile("^(\\+45|0045)(?=\\d{1,8}$)");

    private SoughtWords() {}

    /** The words in the text, folded; those beyond the fourth narrow nothing. */
    public static List<String> in(String text) {
        if (NUMBER.matcher(text).matches()) {
            String number =
                    DANISH_PREFIX.matcher(text.replaceAll("[^\\d+]", "")).replaceFirst("");
            return Danish.words(number);
        }
        return Danish.words(text).stream().limit(MOST_WORDS).toList();
    }

    /** Whether every word sought is the beginning of a word of the text. */
    public static boolean match(List<String> sought, String text) {
        List<String> words = Danish.words(text);
        return sought.stream().allMatch(each -> words.stream().anyMatch(word -> word.startsWith(each)));
    }
}
