package dk.amr.domain.guard.sign;

import dk.amr.domain.guard.reading.Gap;
import dk.amr.domain.guard.reading.Letters;
import dk.amr.domain.guard.reading.Note;
import dk.amr.domain.guard.reading.Span;
import dk.amr.domain.guard.reading.Word;
import dk.amr.domain.guard.reading.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds initials that stand for somebody: beside a role, a place at work, or what people do (E7). */
public final class Initials {

    private static final int MOST_DOTTED = 5;
    private static final Set<String> WITH =
            Set.of("m", "v", "med", "hos", "til", "fra", "af", "og", "eller", "om", "mod", "for");
    private static final Set<String> WHERE = Set.of("på", "fra", "i", "hos", "paa");
    private final Note note;
    private final List<Word> words;

    private Initials(Note note) {
        this.note = note;
        this.words = note.words();
    }

    /** The initials in the note, in order, with full stops between and after them and with their genitive. */
    public static List<Span> in(Note note) {
        return new Initials(note).all();
    }

    private List<Span> all() {
        List<Span> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int dotted = dotted(i);
            if (dotted > 1) {
                Word last = words.get(i + dotted - 1);
                found.add(new Span(words.get(i).start(), note.at(last.end()) == '.' ? last.end() + 1 : last.end()));
            } else if (isPerson(i) || isListed(i, found)) {
                found.add(words.get(i).span());
            }
            i += Math.max(1, dotted);
        }
        return found;
    }

    /** How many single capitals with full stops between them begin there, unless a name or a street follows. */
    private int dotted(int index) {
        int count = 0;
        while (count <= MOST_DOTTED && index + count < words.size() && isDotted(index, index + count)) {
            count++;
        }
        boolean isClosed = count > 1 && note.at(words.get(index + count - 1).end()) == '.';
        return !isMeasure(index, count)
                        && count > 1
                        && count <= MOST_DOTTED
                        && (isClosed || count == 2)
                        && !isBeforeAName(index + count)
                ? count
                : 0;
    }

    /** P.S. and the like. */
    private boolean isMeasure(int index, int count) {
        StringBuilder letters = new StringBuilder();
        words.subList(index, index + count).forEach(word -> letters.append(word.folded()));
        return WordList.MEASURE.has(letters.toString()) || WordList.ACRONYM.has(letters.toString());
    }

    private boolean isDotted(int first, int index) {
        Word word = words.get(index);
        boolean isNext = index == first
                || (word.gap() == Gap.STOP
                        && word.start() - words.get(index - 1).end() <= 2);
        return word.isInitial() && Character.isLetter(word.text().charAt(0)) && !word.shouted() && isNext;
    }

    private boolean isBeforeAName(int index) {
        return note.word(index)
                .filter(next -> next.gap() == Gap.STOP || next.gap() == Gap.BLANK)
                .filter(next -> next.isCapitalised()
                        && !next.isInCapitals()
                        && next.folded().length() > 2)
                .isPresent();
    }

    /** Ansvarlig: JK, MH og LK; en kollega, JK, and the leader (JK). */
    private boolean isListed(int index, List<Span> found) {
        Word word = words.get(index);
        if (index == 0 || letters(word).isEmpty() || word.shouted() || isPartOfACompound(index)) {
            return false;
        }
        Word before = words.get(index - 1);
        boolean isFirst = WordList.PERSON.has(before.folded())
                && !WordList.MEASURE.has(word.folded())
                && ":,(".indexOf(mark(before.end(), word.start())) >= 0;
        boolean isNext = !found.isEmpty()
                && (found.getLast().equals(before.span())
                        || (index > 1
                                && before.folded().equals("og")
                                && found.getLast().equals(words.get(index - 2).span())));
        return isFirst || isNext;
    }

    /** The first code point between the two that is no blank. */
    private int mark(int from, int to) {
        int at = from;
        while (at < to - 1 && at - from < 2 && Letters.isBlank(note.at(at))) {
            at++;
        }
        return note.at(at);
    }

    private boolean isPerson(int index) {
        Word word = words.get(index);
        String letters = letters(word);
        if (letters.isEmpty() || word.shouted() || isPartOfACompound(index)) {
            return false;
        }
        boolean isPair = letters.length() == 2 && !WordList.MEASURE.has(letters.toLowerCase(Locale.ROOT));
        return (isAfterARole(index) && letters.length() < 5)
                || (letters.length() < 4 && WordList.SAYS.has(after(index, 1)))
                || (isPair && isAmongPeople(index))
                || (letters.length() < 4 && isAtWork(index))
                || (isPair && word.text().length() > 2 && !after(index, 1).isEmpty());
    }

    /** The capitals, without the s of a genitive; empty where they are no initials. */
    private static String letters(Word word) {
        String text = word.withoutEnding();
        String capitals = text.length() == 3 && text.endsWith("s") ? text.substring(0, 2) : text;
        boolean areInitials = capitals.length() > 1
                && capitals.length() < 5
                && capitals.chars().allMatch(Character::isUpperCase)
                && !WordList.ACRONYM.has(capitals.toLowerCase(Locale.ROOT));
        return areInitials ? capitals : "";
    }

    private boolean isPartOfACompound(int index) {
        return (words.get(index).gap() == Gap.HYPHEN && index > 0)
                || (index + 1 < words.size() && words.get(index + 1).gap() == Gap.HYPHEN);
    }

    private boolean isAfterARole(int index) {
        String before = before(index);
        return WordList.PERSON.has(before) || before.endsWith("leder") || before.endsWith("lederen");
    }

    private boolean isAmongPeople(int index) {
        return WITH.contains(before(index))
                || WordList.DOES.has(after(index, 1))
                || before(index).equals("var")
                || before(index).equals("vist");
    }

    private boolean isAtWork(int index) {
        return WHERE.contains(after(index, 1)) && WordList.ATWORK.has(after(index, 2));
    }

    private String before(int index) {
        return index > 0 && isBeside(words.get(index)) ? words.get(index - 1).folded() : "";
    }

    private static boolean isBeside(Word word) {
        return word.gap() == Gap.BLANK || (word.gap() == Gap.STOP && !word.opens());
    }

    private String after(int index, int distance) {
        int at = index + distance;
        return at < words.size() && words.get(at).gap() == Gap.BLANK
                ? words.get(at).folded()
                : "";
    }
}
