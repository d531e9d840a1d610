package dk.amr.domain.installation.backup;

import dk.amr.domain.meeting.sharing.SharedItemId;
import java.util.Set;

/** Which shared items were shredded; known outside the database too, so that an older copy cannot bring them back. */
public interface Tombstones {

    Set<SharedItemId> all();
}
