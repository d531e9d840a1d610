package dk.amr.domain.installation.backup;

import dk.amr.domain.meeting.sharing.SharedItemId;
import java.util.Set;

/** Which shared items were shredded; known outside the database too, so that an older copy cannot bring them back. */
public interface ShreddedItems {

    /** Those that the database knows of; none where it can no longer be read. */
    Set<SharedItemId> known();

    /** Shreds in the database whatever is known to be shredded outside it, from the first on. */
    void replay();
}
