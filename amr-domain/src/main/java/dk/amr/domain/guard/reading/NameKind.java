package dk.amr.domain.guard.reading;

import java.util.Locale;
import java.util.Set;

/** How much a word says that it is a given name; see {@code given-names.txt}. */
public enum NameKind {
    /** A name and nothing else. */
    SURE,
    /** Also a word, but seldom the first of a sentence: a capital tells. */
    CAPITAL,
    /** Also an everyday word or a place: only its neighbours tell. */
    WORD,
    /** No name that is known. */
    NONE;

    private static final int SHORTEST_PART = 3;
    private static final int LONGEST_PAIR = 24;

    private final Set<String> names;

    NameKind() {
        names = name().equals("NONE") ? Set.of() : Listed.in("given-names.txt", name().toLowerCase(Locale.ROOT));
    }

    /** What the folded word is among the common given names. */
    public static NameKind of(String folded) {
        for (NameKind kind : values()) {
            if (kind.names.contains(folded)) {
                return kind;
            }
        }
        return NONE;
    }

    /** Whether the folded word is two sure names in one, such as annemarie. */
    public static boolean isPair(String folded) {
        if (folded.length() > LONGEST_PAIR) {
            return false;
        }
        for (int cut = SHORTEST_PART; cut <= folded.length() - SHORTEST_PART; cut++) {
            if (SURE.names.contains(folded.substring(0, cut)) && SURE.names.contains(folded.substring(cut))) {
                return true;
            }
        }
        return false;
    }
}
