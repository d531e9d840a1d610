/**
 * The offer of a place in a network (S4, S30, S31): sent once for a mandate, answered freely, by link or through the
 * office. A decline has no consequence but that nobody asks again for the same mandate (D27).
 */
@Feature
@NullMarked
package dk.amr.domain.offer;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
