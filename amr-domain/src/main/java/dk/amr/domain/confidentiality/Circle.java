package dk.amr.domain.confidentiality;

import java.util.Set;
import java.util.UUID;

/**
 * Whose something is, and whom its author lets read it (P7).
 *
 * @param excluded participants whom the author keeps out, such as a colleague from the same workplace (E16)
 * @param isOpenToSuccessors whether somebody who came to lead the network later may read it too
 */
public record Circle(UUID author, Audience audience, Set<UUID> excluded, boolean isOpenToSuccessors) {

    public Circle {
        excluded = Set.copyOf(excluded);
    }

    /** The circle that something has unless its author says otherwise: those present, and who led them. */
    public static Circle ofThosePresent(UUID author) {
        return new Circle(author, Audience.PRESENT, Set.of(), false);
    }
}
