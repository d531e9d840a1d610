package dk.amr.domain.correspondence;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.util.UUID;

/** Which message. */
public record MessageId(UUID value) {

    /** What the file is called that the mail is written to where no server sends it. */
    public String mailFile() {
        return value + ".eml";
    }

    /** Reads the id as it stands in an address; anything else is refused. */
    public static MessageId parse(String text) {
        try {
            return new MessageId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new InvalidValue(
                    "id-is-malformed",
                    new Sentence(
                            "Adressen er ikke rigtig. Prøv fra listen.", "The address is wrong. Try from the list."));
        }
    }
}
