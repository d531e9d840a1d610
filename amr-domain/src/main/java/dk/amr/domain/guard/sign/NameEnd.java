package dk.amr.domain.guard.sign;

import dk.amr.domain.guard.reading.Gap;
import dk.amr.domain.guard.reading.NameKind;
import dk.amr.domain.guard.reading.Note;
import dk.amr.domain.guard.reading.Word;
import dk.amr.domain.guard.reading.WordList;
import java.util.List;

/** Tells how far a name goes that begins with a word: further names, initials, family names. */
final class NameEnd {

    private static final int MOST_WORDS = 6;

    private static final List<String> PLACES =
            List.of("vej", "gade", "skole", "skolen", "hjemmet", "centret", "center", "hus", "huset", "kirke", "plads");

    private final Note note;
    private final List<Word> words;
    private final Acquaintances known;

    NameEnd(Note note, Acquaintances known) {
        this.note = note;
        this.words = note.words();
        this.known = known;
    }

    /**
     * Where a name ends.
     *
     * @param at the code point after it
     * @param next the number of the word after it
     * @param isPlace whether it turned out to be a place that is called after somebody
     */
    record End(int at, int next, boolean isPlace) {}

    End of(int first) {
        int last = first;
        while (last + 1 < words.size() && last - first < MOST_WORDS && goesOn(first, last, last + 1)) {
            last++;
        }
        if (last > first && WordList.PARTICLE.has(words.get(last).folded())) {
            last--;
        }
        boolean isPlace = (last > first && isPlace(words.get(last))) || isPlaceAfter(last);
        return new End(end(last), last + 1, isPlace);
    }

    private int end(int index) {
        Word word = words.get(index);
        boolean isShortened = word.isInitial() || WordList.TITLE.has(word.folded());
        return isShortened && note.at(word.end()) == '.' ? word.end() + 1 : word.end();
    }

    private boolean isPlaceAfter(int index) {
        return index + 1 < words.size()
                && words.get(index + 1).gap() == Gap.BLANK
                && words.get(index + 1).isCapitalised()
                && isPlace(words.get(index + 1));
    }

    private static boolean isPlace(Word word) {
        return (WordList.PLACE.has(word.folded()) && !WordList.SURNAMEWORD.has(word.folded()))
                || PLACES.stream().anyMatch(word.folded()::endsWith);
    }

    private boolean goesOn(int first, int last, int index) {
        Word word = words.get(index);
        if (word.gap() != Gap.BLANK && word.gap() != Gap.HYPHEN && !isAfterAnInitial(last, word)) {
            return false;
        }
        if (last > first && isGenitive(words.get(last)) && word.gap() != Gap.HYPHEN) {
            return false;
        }
        if (!word.isCapitalised()) {
            return isFamilyOf(first, word) || isParticle(index);
        }
        if (isGenitive(words.get(last)) && !isPlace(word)) {
            return false;
        }
        return isFurtherName(words.get(first), word);
    }

    private boolean isAfterAnInitial(int last, Word word) {
        Word before = words.get(last);
        return word.gap() == Gap.STOP && (before.isInitial() || WordList.TITLE.has(before.folded()));
    }

    private boolean isGenitive(Word word) {
        return known.given(word.folded()) == NameKind.NONE
                && word.owners().stream()
                        .anyMatch(owner -> known.given(owner) != NameKind.NONE || known.family(owner) != NameKind.NONE)
                && known.family(word.folded()) == NameKind.NONE;
    }

    private boolean isFamilyOf(int first, Word word) {
        String given = words.get(first).folded();
        boolean isSmall = !words.get(first).isCapitalised();
        return known.isWhole(given, word.folded())
                || word.owners().stream().anyMatch(owner -> known.isWhole(given, owner))
                || (isSmall && WordList.SURNAME.has(word.folded()))
                || (isSmall && known.given(word.folded()) == NameKind.SURE && word.gap() == Gap.HYPHEN);
    }

    private boolean isParticle(int index) {
        return WordList.PARTICLE.has(words.get(index).folded())
                && note.word(index + 1)
                        .filter(next -> next.gap() == Gap.BLANK && next.isCapitalised())
                        .isPresent();
    }

    private boolean isFurtherName(Word first, Word word) {
        String folded = word.folded();
        boolean isKnown = known.given(folded) != NameKind.NONE
                || known.family(folded) != NameKind.NONE
                || word.owners().stream().anyMatch(owner -> known.family(owner) != NameKind.NONE);
        if (first.shouted()) {
            return known.family(folded) != NameKind.NONE
                    || known.given(folded) == NameKind.SURE
                    || word.owners().stream().anyMatch(owner -> known.isWhole(first.folded(), owner));
        }
        if (word.isInitial()) {
            return !word.text().equals("I") || note.at(word.end()) == '.';
        }
        return isKnown
                || (!word.isInCapitals()
                        && folded.length() > 1
                        && !WordList.STOP.has(folded)
                        && !WordList.TOWN.has(folded)
                        && !WordList.PERSON.has(folded));
    }
}
