package dk.amr.domain.guard.reading;

import java.util.Locale;
import java.util.Set;

/** The lists of words that tell whether a name is among people; see {@code words.txt} for what each holds. */
public enum WordList {
    /** Who somebody is to the writer: a role, a kin, a pronoun. */
    PERSON,
    /** What a name follows: is called, best wishes. */
    NAMED,
    /** What people alone do: say, think, phone. */
    SAYS,
    /** What people do, and things too. */
    DOES,
    /** What follows has and is where somebody is told of: has promised, is ill. */
    HUMAN,
    /** What follows has it and is how somebody is: dårligt, svært. */
    FEELS,
    /** Everyday words that nothing is told of, so that one with a verb behind it is a name: Per har. */
    NONNOUN,
    /** After which a capitalised word is a place or a thing. */
    NOBODY,
    /** Compounded with a name, they make a thing of it. */
    UNIT,
    /** Capitalised after a name, they make a place of it. */
    PLACE,
    AUTHORITY,
    COMPLAINS,
    REPORTS,
    TURNS,
    ACCIDENT,
    ASKS,
    VISIT,
    HOTLINE,
    /** Those who are cared for, and who sees to that: an authority beside them is another one. */
    CARED,
    ABBREVIATION,
    /** Shortened names and titles that stand between names. */
    TITLE,
    PARTICLE,
    /** What a phone number follows. */
    CALLED,
    /** What another number follows: a case, an invoice, an amount. */
    NUMBERED,
    /** What an amount is an amount of. */
    COUNTED,
    /** Where at work somebody is. */
    ATWORK,
    /** Capitals that are nobody's initials. */
    ACRONYM,
    /** Capitals that are rather a measure or a word, unless much speaks for a person. */
    MEASURE,
    /** Capitalised words that are nobody's name. */
    STOP,
    TOWN,
    /** Family names that are patronymics, and of so many people that they tell of none. */
    SURNAME,
    /** Family names that are everyday words. */
    SURNAMEWORD;

    private final Set<String> words;

    WordList() {
        words = Listed.in("words.txt", name().toLowerCase(Locale.ROOT));
    }

    /** Whether the folded word is in it. */
    public boolean has(String folded) {
        return words.contains(folded);
    }
}
