package dk.amr.domain.meeting;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.util.UUID;

/** Which network meeting. */
public record MeetingId(UUID value) {

    /** Reads the id as it stands in an address; anything else is refused. */
    public static MeetingId parse(String text) {
        try {
            return new MeetingId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new InvalidValue(
                    "id-is-malformed",
                    new Sentence(
                            "Adressen er ikke rigtig. Prøv fra listen.", "The address is wrong. Try from the list."));
        }
    }
}
