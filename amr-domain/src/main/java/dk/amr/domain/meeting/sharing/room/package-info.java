/**
 * The room of a meeting: what was shared there as one reader may see it, and what its authors and whoever leads the
 * network may do about it (P7, P8). Staff enter here; participants by {@code dk.amr.domain.meeting.sharing.link}.
 */
@Feature
@NullMarked
package dk.amr.domain.meeting.sharing.room;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
