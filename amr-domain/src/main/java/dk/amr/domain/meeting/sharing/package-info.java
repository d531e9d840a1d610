/**
 * What participants share at a meeting and the group keeps (S45–S48, D12): only where the network's ground rules say
 * that notes are kept, under seal, for the circle alone, and until its time is up.
 */
@Feature
@NullMarked
package dk.amr.domain.meeting.sharing;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
