package dk.amr.domain.guard.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a note.
 *
 * @param text as written, without what is not seen
 * @param folded as compared
 * @param gap what stands before it
 * @param opens whether it begins a sentence, so that a capital tells nothing
 * @param shouted whether its whole line is in capitals, so that capitals tell nothing
 */
public record Word(int start, int end, String text, String folded, Gap gap, boolean opens, boolean shouted) {

    /** Whether the first letter is a capital. */
    public boolean isCapitalised() {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it has two letters or more, and all of them are capitals; an ending after an apostrophe aside. */
    public boolean isInCapitals() {
        String letters = withoutEnding();
        return letters.length() > 1 && letters.chars().allMatch(Character::isUpperCase);
    }

    /** Whether it is one letter, a capital. */
    public boolean isInitial() {
        return text.length() == 1 && Character.isUpperCase(text.charAt(0));
    }

    /** What stands before an apostrophe. */
    public String withoutEnding() {
        int apostrophe = text.indexOf('\'');
        return apostrophe < 0 ? text : text.substring(0, apostrophe);
    }

    /** Whether the spelling has an accent that the folding takes away, as in René. */
    public boolean hasAccent() {
        return text.indexOf('é') >= 0 || text.indexOf('É') >= 0;
    }

    /** Where it stands. */
    public Span span() {
        return new Span(start, end);
    }

    /** What the word may be the genitive of, folded: Bos of Bo, Niels' of Niels, Madses of Mads. */
    public List<String> owners() {
        List<String> owners = new ArrayList<>(2);
        int apostrophe = folded.indexOf('\'');
        if (apostrophe > 0) {
            owners.add(folded.substring(0, apostrophe));
        } else if (folded.endsWith("s") && folded.length() > 2) {
            owners.add(folded.substring(0, folded.length() - 1));
            if (folded.endsWith("es")
                    && folded.length() > 4
                    && "sxz".indexOf(folded.charAt(folded.length() - 3)) >= 0) {
                owners.add(folded.substring(0, folded.length() - 2));
            }
        }
        return owners;
    }

    @Override
    public String toString() {
        return "Word[" + start + ", " + end + "]";
    }
}
