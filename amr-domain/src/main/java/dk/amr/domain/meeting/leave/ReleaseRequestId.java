package dk.amr.domain.meeting.leave;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.util.UUID;

/** Which request for time off. */
public record ReleaseRequestId(UUID value) {

    /** Reads the id as it stands in an address; anything else is refused. */
    public static ReleaseRequestId parse(String text) {
        try {
            return new ReleaseRequestId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new InvalidValue(
                    "id-is-malformed",
                    new Sentence(
                            "Adressen er ikke rigtig. Prøv fra listen.", "The address is wrong. Try from the list."));
        }
    }
}
