package dk.amr.domain.person;

import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;

/** A person's given and family name; one of them may be missing, not both. 120 characters each at most. */
public record PersonName(String given, String family) {

    private static final int LONGEST = 120;

    public PersonName {
        given = Danish.clean(given);
        family = Danish.clean(family);
        if (given.isEmpty() && family.isEmpty()) {
            throw new InvalidValue(
                    "name-is-missing",
                    new Sentence(
                            "Navnet mangler. Skriv fornavn og efternavn.",
                            "The name is missing. Give first and last name."));
        }
        if (given.length() > LONGEST || family.length() > LONGEST || hasControls(given) || hasControls(family)) {
            throw new InvalidValue(
                    "name-is-unreadable",
                    new Sentence(
                            "Navnet er for langt eller har tegn, der ikke kan læses. Højst 120 tegn til hvert navn.",
                            "The name is too long or has unreadable characters. At most 120 characters each."));
        }
    }

    /** The name, with a part that is missing as the other has it. */
    PersonName orKnown(PersonName other) {
        return new PersonName(given.isEmpty() ? other.given : given, family.isEmpty() ? other.family : family);
    }

    public String full() {
        return (given + " " + family).strip();
    }

    /** The key by which two spellings are the same name. */
    public String key() {
        return Danish.identity(full());
    }

    /** The key by which the name is placed in a list: family name first. */
    public String sortKey() {
        return Danish.sortKey(family + " " + given);
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    @Override
    public String toString() {
        return "PersonName";
    }
}
