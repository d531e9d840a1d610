package dk.amr.domain.network;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.util.UUID;

/** Which network. */
public record NetworkId(UUID value) {

    /** Reads the id as it stands in an address; anything else is refused. */
    public static NetworkId parse(String text) {
        try {
            return new NetworkId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new InvalidValue(
                    "id-is-malformed",
                    new Sentence(
                            "Adressen er ikke rigtig. Prøv fra listen.", "The address is wrong. Try from the list."));
        }
    }
}
