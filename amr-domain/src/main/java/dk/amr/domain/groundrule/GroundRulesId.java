package dk.amr.domain.groundrule;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.util.UUID;

/** Which edition of the ground rules. */
public record GroundRulesId(UUID value) {

    /** Reads the id as it stands in an address; anything else is refused. */
    public static GroundRulesId parse(String text) {
        try {
            return new GroundRulesId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new InvalidValue(
                    "id-is-malformed",
                    new Sentence(
                            "Adressen er ikke rigtig. Prøv fra listen.", "The address is wrong. Try from the list."));
        }
    }
}
