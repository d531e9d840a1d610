package dk.amr.domain.guard.sign;

import dk.amr.domain.guard.reading.Gap;
import dk.amr.domain.guard.reading.NameKind;
import dk.amr.domain.guard.reading.Note;
import dk.amr.domain.guard.reading.Word;
import dk.amr.domain.guard.reading.WordList;
import java.util.List;
import java.util.Set;

/** Tells by what stands beside it whether an everyday word is somebody's name. */
final class Neighbours {

    private static final Set<String> AND = Set.of("og", "eller", "samt", "&");
    private static final Set<String> WITH = Set.of("med", "hos", "til", "fra", "af", "at", "og", "m");
    private static final Set<String> WHO = Set.of("som", "der");
    private static final Set<String> IS = Set.of("er", "var", "bliver", "blev", "kommer", "kom");
    private static final Set<String> SAINTS = Set.of("sankt", "skt", "sct");
    private static final Set<String> NO_OWNERS = Set.of("dags", "livs", "dages", "sommers", "ros", "mors", "norden");

    private final List<Word> words;
    private final Acquaintances known;
    private final Beside beside;

    Neighbours(Note note, Acquaintances known) {
        this.words = note.words();
        this.known = known;
        this.beside = new Beside(note, known);
    }

    boolean followASaint(int index) {
        return index > 0 && SAINTS.contains(words.get(index - 1).folded());
    }

    boolean areCompounded(int index) {
        return beside.isCompounded(index);
    }

    /** Eva-projektet: the compound is a thing. */
    boolean makeAThing(int index) {
        return beside.isCompounded(index)
                && WordList.UNIT.has(words.get(index + 1).folded());
    }

    /** Bo Prøve: a known family name follows, so the words are no everyday words. */
    boolean completeTheName(int index) {
        return index + 1 < words.size()
                && words.get(index + 1).gap() != Gap.BREAK
                && words.get(index + 1).gap() != Gap.OTHER
                && isWholeName(words.get(index), words.get(index + 1));
    }

    private boolean isWholeName(Word given, Word family) {
        return known.isWhole(given.folded(), family.folded())
                || family.owners().stream().anyMatch(owner -> known.isWhole(given.folded(), owner));
    }

    /** Whether the word before is a person, or says something, or is said of people. */
    boolean comeFromAPerson(int index) {
        String before = beside.before(index);
        return beside.isPerson(index - 1) || WordList.SAYS.has(before) || WITH.contains(before);
    }

    /** Whether an everyday word with a capital is a name here. */
    boolean tellOfAPerson(int index) {
        Word word = words.get(index);
        String before = beside.before(index);
        if (WordList.NOBODY.has(before) || isThere(index) || isNumber(before) || beside.isPlace(index + 1)) {
            return false;
        }
        boolean isMeant = isMeant(index) || isListed(index);
        if (isMeant || word.shouted()) {
            return isMeant;
        }
        if (word.opens()) {
            return (isOwner(index) && !NO_OWNERS.contains(word.folded())) || isToldOf(index);
        }
        return !beside.isATitleWord(index - 1)
                && !beside.isATitleWord(index + 1)
                && (known.mayBeGiven(word) || isFamilyInAction(index));
    }

    private boolean isMeant(int index) {
        return WordList.PERSON.has(beside.before(index))
                || (WordList.SAYS.has(beside.after(index)) && !isWhence(index))
                || beside.isFollowedByASurname(index)
                || isAmongNames(index);
    }

    // Kollegaen fra Lund sagde: a family name alone after fra is a town
    private boolean isWhence(int index) {
        return beside.before(index).equals("fra") && !known.mayBeGiven(words.get(index));
    }

    /** Bo har lovet, at the beginning of a sentence; also Bo og lederen, and Bo, som er ny. */
    private boolean isToldOf(int index) {
        boolean isSomebody = isSomebody(index);
        return (WordList.DOES.has(beside.after(index)) && (isSomebody || isHuman(index + 2)))
                || (isSomebody && (isBesideAPerson(index) || isExplained(index)));
    }

    /** Har været syg and har det dårligt, but not har været savnet, as the sun may be. */
    private boolean isHuman(int index) {
        String folded = index < words.size() ? beside.after(index - 1) : "";
        return switch (folded) {
            case "vaeret" -> WordList.HUMAN.has(beside.after(index));
            case "det" -> WordList.FEELS.has(beside.after(index));
            default -> WordList.HUMAN.has(folded);
        };
    }

    private boolean isSomebody(int index) {
        String folded = words.get(index).folded();
        return known.isGiven(folded) || WordList.NONNOUN.has(folded);
    }

    private boolean isBesideAPerson(int index) {
        return AND.contains(beside.after(index)) && beside.isPerson(index + 2);
    }

    private boolean isExplained(int index) {
        return index + 1 < words.size()
                && words.get(index + 1).gap() == Gap.OTHER
                && WHO.contains(words.get(index + 1).folded());
    }

    /** Der var Storm: what there is, is no person. */
    private boolean isThere(int index) {
        return !isSomebody(index)
                && IS.contains(beside.before(index))
                && beside.before(index - 1).equals("der");
    }

    // a family name alone may be a town or a thing, and takes more to be somebody
    private boolean isFamilyInAction(int index) {
        String before = beside.before(index);
        return (WITH.contains(before) && !before.equals("fra"))
                || WordList.DOES.has(beside.after(index))
                || isOwner(index);
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    /** Afbud: Bo. */
    private boolean isListed(int index) {
        return words.get(index).gap() == Gap.BREAK
                && index > 0
                && !words.get(index - 1).shouted()
                && (beside.isPerson(index - 1)
                        || WordList.NAMED.has(words.get(index - 1).folded()));
    }

    /** Bo og Pia. */
    private boolean isAmongNames(int index) {
        return (index + 2 < words.size()
                        && AND.contains(words.get(index + 1).folded())
                        && isName(words.get(index + 2), words.get(index)))
                || (index > 1
                        && AND.contains(words.get(index - 1).folded())
                        && isName(words.get(index - 2), words.get(index)));
    }

    /** Whether the other is a name beside the word: two everyday words make no name of each other in capitals. */
    private boolean isName(Word other, Word word) {
        return switch (known.given(other.folded())) {
            case SURE -> other.isCapitalised();
            case CAPITAL -> other.isCapitalised() && !other.shouted();
            case WORD -> other.isCapitalised() && !word.opens() && !other.opens();
            case NONE -> false;
        };
    }

    private boolean isOwner(int index) {
        String folded = words.get(index).folded();
        return known.given(folded) == NameKind.NONE
                && known.family(folded) == NameKind.NONE
                && index + 1 < words.size()
                && words.get(index + 1).gap() == Gap.BLANK
                && !words.get(index + 1).isCapitalised();
    }
}
