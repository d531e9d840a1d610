package dk.amr.domain.guard.sign;

import dk.amr.domain.guard.reading.Gap;
import dk.amr.domain.guard.reading.NameKind;
import dk.amr.domain.guard.reading.Note;
import dk.amr.domain.guard.reading.Word;
import dk.amr.domain.guard.reading.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The people and places that the guard was told of, word by word, so that a note is gone through once. */
public final class Acquaintances {

    private static final int LONGEST_PLACE = 8;

    private final Set<String> given = new HashSet<>();
    private final Set<String> family = new HashSet<>();
    private final Map<String, Set<String>> familiesOf = new HashMap<>();
    private final Place places = new Place(new HashMap<>(), new HashSet<>());

    /** A word of the name of a place, and those that may follow it. */
    private record Place(Map<String, Place> next, Set<Boolean> ends) {

        boolean isWhole() {
            return !ends.isEmpty();
        }
    }

    /** Gets to know somebody by given and family name; either may be empty. */
    public void meet(String givenName, String familyName) {
        List<String> givenWords = new ArrayList<>(words(givenName));
        List<String> familyWords = words(familyName);
        if (givenWords.size() > 1) {
            givenWords.add(String.join("", givenWords));
        }
        given.addAll(givenWords);
        family.addAll(familyWords);
        for (String word : givenWords) {
            familiesOf.computeIfAbsent(word, unused -> new HashSet<>()).addAll(familyWords);
        }
    }

    /** Gets to know a place, whose name is nobody's. */
    public void visit(String name) {
        Place place = places;
        for (String word : words(name).stream().limit(LONGEST_PLACE).toList()) {
            place = place.next().computeIfAbsent(word, unused -> new Place(new HashMap<>(), new HashSet<>()));
        }
        place.ends().add(true);
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (Word word : Note.of(name).words()) {
            if (word.folded().length() > 1 && !WordList.PARTICLE.has(word.folded())) {
                words.add(word.folded());
            }
        }
        return words;
    }

    boolean isGiven(String folded) {
        return given.contains(folded);
    }

    /** How much the folded word says that it is somebody's given name. */
    NameKind given(String folded) {
        NameKind known = NameKind.of(folded);
        if (known != NameKind.NONE || !given.contains(folded)) {
            return known;
        }
        return isWord(folded) ? NameKind.WORD : NameKind.CAPITAL;
    }

    /** Whether the word, or what it is the genitive of, is or may be a given name. */
    boolean mayBeGiven(Word word) {
        return given(word.folded()) != NameKind.NONE
                || word.owners().stream().anyMatch(owner -> given(owner) != NameKind.NONE);
    }

    /** The same for family names. */
    NameKind family(String folded) {
        boolean isKnown = family.contains(folded);
        if (WordList.SURNAME.has(folded)) {
            return NameKind.CAPITAL;
        }
        if (!isKnown) {
            return NameKind.NONE;
        }
        return isWord(folded) ? NameKind.WORD : NameKind.CAPITAL;
    }

    private static boolean isWord(String folded) {
        return WordList.SURNAMEWORD.has(folded)
                || WordList.TOWN.has(folded)
                || WordList.STOP.has(folded)
                || WordList.UNIT.has(folded)
                || WordList.PLACE.has(folded)
                || WordList.DOES.has(folded)
                || WordList.SAYS.has(folded);
    }

    /** Whether the two folded words are given and family name of one person. */
    boolean isWhole(String givenWord, String familyWord) {
        return familiesOf.getOrDefault(givenWord, Set.of()).contains(familyWord);
    }

    /** How many words from that one on are the name of a known place. */
    int placeAt(List<Word> words, int index) {
        Place place = places;
        int longest = 0;
        for (int i = index; i < words.size() && (i == index || words.get(i).gap() != Gap.BREAK); i++) {
            place = place.next().get(words.get(i).folded());
            if (place == null) {
                break;
            }
            longest = place.isWhole() ? i - index + 1 : longest;
        }
        return longest;
    }

    @Override
    public String toString() {
        return "Acquaintances";
    }
}
