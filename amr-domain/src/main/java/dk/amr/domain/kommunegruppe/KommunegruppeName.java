package dk.amr.domain.kommunegruppe;

import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;

/** What a kommunegruppe is called, often as its municipality (S56); 1 to 80 characters. */
public record KommunegruppeName(String value) {

    public KommunegruppeName {
        value = Danish.clean(value);
        if (value.isEmpty() || value.length() > 80 || value.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidValue(
                    "kommunegruppe-name-is-missing-or-long",
                    new Sentence(
                            "Kommunegruppens navn skal have 1–80 tegn.",
                            "The kommunegruppe's name must have 1–80 characters."));
        }
    }

    /** The key by which two spellings are the same name. */
    public String key() {
        return Danish.identity(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
