package dk.amr.domain.guard.sign;

import dk.amr.domain.guard.reading.Gap;
import dk.amr.domain.guard.reading.NameKind;
import dk.amr.domain.guard.reading.Note;
import dk.amr.domain.guard.reading.Word;
import dk.amr.domain.guard.reading.WordList;
import java.util.List;

/** What stands beside a word, told one thing at a time. */
final class Beside {

    private final Note note;
    private final List<Word> words;
    private final Acquaintances known;

    Beside(Note note, Acquaintances known) {
        this.note = note;
        this.words = note.words();
        this.known = known;
    }

    /** The folded word before, with nothing but blanks or the stop of an abbreviation between; empty if none. */
    String before(int index) {
        boolean isBeside = index > 0
                && (words.get(index).gap() == Gap.BLANK
                        || (words.get(index).gap() == Gap.STOP
                                && !words.get(index).opens()));
        return isBeside ? words.get(index - 1).folded() : "";
    }

    /** The folded word after, with nothing but blanks between; empty if none. */
    String after(int index) {
        return index + 1 < words.size() && words.get(index + 1).gap() == Gap.BLANK
                ? words.get(index + 1).folded()
                : "";
    }

    /** Whether the word there says who somebody is: leder, ham, SU-leder. */
    boolean isPerson(int index) {
        if (index < 0 || index >= words.size()) {
            return false;
        }
        String folded = words.get(index).folded();
        return WordList.PERSON.has(folded)
                || folded.endsWith("leder")
                || folded.endsWith("lederen")
                || folded.endsWith("sygeplejersken")
                || folded.endsWith("paedagogen")
                || folded.endsWith("konsulenten");
    }

    /** Lund Skole: whether the word there makes a place of the one before. */
    boolean isPlace(int index) {
        return index < words.size()
                && words.get(index).gap() == Gap.BLANK
                && words.get(index).isCapitalised()
                && WordList.PLACE.has(words.get(index).folded());
    }

    /** Mette-sagen: whether the word is the first part of a compound. */
    boolean isCompounded(int index) {
        return index + 1 < words.size()
                && words.get(index + 1).gap() == Gap.HYPHEN
                && !words.get(index + 1).isCapitalised();
    }

    /** Whether what may be a family name follows. */
    boolean isFollowedByASurname(int index) {
        if (index + 1 >= words.size() || words.get(index + 1).gap() != Gap.BLANK) {
            return false;
        }
        Word next = words.get(index + 1);
        return next.isCapitalised()
                && !next.shouted()
                && !next.isInCapitals()
                && ((next.isInitial() && !next.text().equals("I"))
                        || next.folded().length() > 2)
                && !WordList.STOP.has(next.folded())
                && !WordList.TOWN.has(next.folded());
    }

    /** Beredskab i Haven: whether the word there has a capital without being a name or beginning a sentence. */
    boolean isATitleWord(int index) {
        return index >= 0
                && index < words.size()
                && words.get(index).isCapitalised()
                && !words.get(index).opens()
                && !words.get(index).isInCapitals()
                && words.get(index).gap() == Gap.BLANK
                && known.given(words.get(index).folded()) == NameKind.NONE;
    }

    /** Vores leder, Xenon, mener: whether the word stands between commas, alone or with one more. */
    boolean isInCommas(int index) {
        Word word = words.get(index);
        return word.gap() == Gap.OTHER
                && note.at(words.get(index - 1).end()) == ','
                && (note.at(word.end()) == ','
                        || note.word(index + 1)
                                .filter(each -> note.at(each.end()) == ',' && each.isCapitalised())
                                .isPresent());
    }
}
