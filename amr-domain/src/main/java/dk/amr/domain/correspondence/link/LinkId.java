package dk.amr.domain.correspondence.link;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.util.UUID;

/** Which personal link. */
public record LinkId(UUID value) {

    /** Reads the id as it stands in an address; anything else is refused. */
    public static LinkId parse(String text) {
        try {
            return new LinkId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new InvalidValue(
                    "id-is-malformed",
                    new Sentence(
                            "Adressen er ikke rigtig. Prøv fra listen.", "The address is wrong. Try from the list."));
        }
    }
}
