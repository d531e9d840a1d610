package dk.amr.domain.guard.sign;

import dk.amr.domain.guard.reading.Gap;
import dk.amr.domain.guard.reading.NameKind;
import dk.amr.domain.guard.reading.Note;
import dk.amr.domain.guard.reading.Span;
import dk.amr.domain.guard.reading.Word;
import dk.amr.domain.guard.reading.WordList;
import java.util.ArrayList;
import java.util.List;

/** Finds the names of people: whole, given or family name alone, with or without the genitive (S47). */
public final class PeopleNames {

    private final Note note;
    private final List<Word> words;
    private final Acquaintances known;
    private final Neighbours near;
    private final Strangers strangers;
    private final NameEnd ends;

    private PeopleNames(Note note, Acquaintances known) {
        this.note = note;
        this.words = note.words();
        this.known = known;
        this.near = new Neighbours(note, known);
        this.strangers = new Strangers(note, known);
        this.ends = new NameEnd(note, known);
    }

    /** The names of people in the note, in order, each as written with its genitive. */
    public static List<Span> in(Note note, Acquaintances known) {
        return new PeopleNames(note, known).all();
    }

    private List<Span> all() {
        List<Span> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int place = known.placeAt(words, i);
            if (place > 0 && !isPerson(i, place)) {
                i += place;
                continue;
            }
            if (!isName(i)) {
                i++;
                continue;
            }
            NameEnd.End end = ends.of(i);
            if (!end.isPlace()) {
                found.add(new Span(words.get(i).start(), end.at()));
            }
            i = end.next();
        }
        return found;
    }

    // a place of one word that is also a name somebody bears is told by its neighbours
    private boolean isPerson(int index, int place) {
        return place == 1 && known.isGiven(words.get(index).folded()) && near.tellOfAPerson(index);
    }

    private boolean isName(int index) {
        Word word = words.get(index);
        if (word.text().isEmpty() || word.folded().length() < 2) {
            return beginsWithInitial(index);
        }
        if (near.followASaint(index)) {
            return false;
        }
        return switch (kind(index)) {
            case SURE -> !near.makeAThing(index) && (word.isCapitalised() || !near.areCompounded(index));
            case CAPITAL ->
                word.isCapitalised()
                        && !near.makeAThing(index)
                        && (!word.shouted() || near.tellOfAPerson(index) || near.completeTheName(index));
            case WORD ->
                near.completeTheName(index)
                        || (word.isCapitalised() && !near.areCompounded(index) && near.tellOfAPerson(index));
            case NONE -> word.isCapitalised() && strangers.include(index);
        };
    }

    /** J. Madsen, and M.H. Kvist; not the letter of a ward at the end of a sentence. */
    private boolean beginsWithInitial(int index) {
        Word word = words.get(index);
        if (!word.isInitial() || word.shouted() || note.at(word.end()) != '.') {
            return false;
        }
        int next = index + 1;
        while (next < words.size() && next - index < 3 && words.get(next).isInitial()) {
            next++;
        }
        return note.word(next).filter(this::mayBeASurname).isPresent()
                && (word.opens() || near.comeFromAPerson(index) || isFamily(words.get(next)));
    }

    private boolean mayBeASurname(Word word) {
        return word.gap() == Gap.STOP
                && word.isCapitalised()
                && !word.isInCapitals()
                && word.folded().length() > 2
                && !WordList.STOP.has(word.folded())
                && !WordList.TOWN.has(word.folded());
    }

    private boolean isFamily(Word word) {
        return known.family(word.folded()) != NameKind.NONE
                || word.owners().stream().anyMatch(owner -> known.family(owner) != NameKind.NONE);
    }

    private NameKind kind(int index) {
        Word word = words.get(index);
        NameKind exact = kind(word, word.folded());
        if (exact != NameKind.NONE) {
            return exact == NameKind.WORD && word.hasAccent() ? NameKind.CAPITAL : exact;
        }
        for (String owner : word.owners()) {
            NameKind kind = kind(word, owner);
            if (kind != NameKind.NONE) {
                return kind;
            }
        }
        return NameKind.NONE;
    }

    private NameKind kind(Word word, String folded) {
        NameKind given = known.given(folded);
        if (given != NameKind.NONE) {
            return given;
        }
        if (word.isCapitalised() && NameKind.isPair(folded)) {
            return NameKind.SURE;
        }
        return known.family(folded);
    }
}
