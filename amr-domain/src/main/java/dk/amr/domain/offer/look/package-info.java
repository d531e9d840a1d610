/**
 * What staff look up about networks and offers.
 */
@Feature
@NullMarked
package dk.amr.domain.offer.look;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
