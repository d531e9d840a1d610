package dk.amr.domain.workplace;

import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;

/** What a workplace or one of its units is called; 1 to 160 characters. */
public record WorkplaceName(String value) {

    public WorkplaceName {
        value = Danish.clean(value);
        if (value.isEmpty() || value.length() > 160 || value.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidValue(
                    "workplace-name-is-missing-or-long",
                    new Sentence(
                            "Arbejdspladsens navn skal have 1–160 tegn.",
                            "The workplace's name must have 1–160 characters."));
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
