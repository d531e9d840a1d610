package dk.amr.domain.guard.sign;

import dk.amr.domain.guard.reading.Gap;
import dk.amr.domain.guard.reading.Note;
import dk.amr.domain.guard.reading.Word;
import dk.amr.domain.guard.reading.WordList;
import java.util.List;

/**
 * Tells by what stands beside it whether a word that is in no list is somebody's name: vores leder Xenon, fru
 * Østerbye.
 */
final class Strangers {

    private static final List<String> OFFICES = List.of(
            "styrelsen",
            "tilsynet",
            "centret",
            "center",
            "raadet",
            "naevnet",
            "ministeriet",
            "forbundet",
            "foreningen",
            "kommunen",
            "huset",
            "gaarden",
            "hoej",
            "parken",
            "skolen",
            "hjemmet",
            "instituttet",
            "sygehus",
            "paedagogerne");

    private final List<Word> words;
    private final Beside beside;

    Strangers(Note note, Acquaintances known) {
        this.words = note.words();
        this.beside = new Beside(note, known);
    }

    boolean include(int index) {
        Word word = words.get(index);
        if (index == 0 || !mayBeAName(word) || beside.isPlace(index + 1) || beside.isCompounded(index)) {
            return false;
        }
        boolean isBeside = word.gap() == Gap.BLANK || word.gap() == Gap.STOP;
        if ((isBeside || beside.isInCommas(index)) && beside.isPerson(index - 1)) {
            return true;
        }
        return isBeside && ((WordList.NAMED.has(beside.before(index)) && beside.isPerson(index - 2)) || says(index));
    }

    private boolean says(int index) {
        return WordList.SAYS.has(beside.after(index))
                && !WordList.NOBODY.has(beside.before(index))
                && !beside.before(index).equals("fra")
                && !beside.isATitleWord(index - 1);
    }

    private static boolean mayBeAName(Word word) {
        String folded = word.folded();
        return !word.opens()
                && !word.shouted()
                && !word.isInCapitals()
                && folded.length() > 2
                && !WordList.STOP.has(folded)
                && !WordList.TOWN.has(folded)
                && !WordList.PERSON.has(folded)
                && !WordList.NOBODY.has(folded)
                && OFFICES.stream().noneMatch(folded::endsWith);
    }
}
