package dk.amr.domain.shared;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which known word somebody meant who mistyped it. */
public final class Likeness {

    /** One letter in so many may be wrong, but always one. */
    private static final int LETTERS_TO_A_MISTAKE = 4;

    private Likeness() {}

    /** The known word that is most like the one that was written; empty when none is like it. */
    public static Optional<String> nearest(String written, Collection<String> known) {
        String word = Danish.folded(written);
        int allowed = Math.max(1, word.length() / LETTERS_TO_A_MISTAKE);
        return known.stream()
                .filter(each -> mistakes(word, Danish.folded(each)) <= allowed)
                .min(Comparator.comparingInt(each -> mistakes(word, Danish.folded(each))));
    }

    /** How many letters were left out, put in or changed, or changed places with the next one. */
    static int mistakes(String one, String other) {
        int[][] of = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    of[i][j] = i + j;
                    continue;
                }
                boolean isSame = one.charAt(i - 1) == other.charAt(j - 1);
                of[i][j] = Math.min(Math.min(of[i - 1][j], of[i][j - 1]) + 1, of[i - 1][j - 1] + (isSame ? 0 : 1));
                boolean isSwapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (isSwapped) {
                    of[i][j] = Math.min(of[i][j], of[i - 2][j - 2] + 1);
                }
            }
        }
        return of[one.length()][other.length()];
    }
}
