/**
 * The mail by which those who were at a meeting, or may read something from it, get their personal link to what is
 * shared there (D23).
 */
@Feature
@NullMarked
package dk.amr.domain.meeting.sharing.invite;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
