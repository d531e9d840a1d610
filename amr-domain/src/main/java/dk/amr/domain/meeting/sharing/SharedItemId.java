package dk.amr.domain.meeting.sharing;

import dk.amr.domain.access.NothingHere;
import dk.amr.domain.shared.Ids;
import java.util.UUID;

/** Which shared item. */
public record SharedItemId(UUID value) {

    /** Reads the id as it stands in an address; anything else is told like an item that there is not. */
    public static SharedItemId parse(String text) {
        if (!Ids.isShapeOf(text)) {
            throw new NothingHere();
        }
        return new SharedItemId(UUID.fromString(text));
    }
}
