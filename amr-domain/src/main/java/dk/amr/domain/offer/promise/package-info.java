/**
 * Whether the promise is kept (S30): for every AMR of the area, whether an offer is due, made, answered or in the way
 * of something, on any day (P1, P2, D2, D27).
 */
@Feature
@NullMarked
package dk.amr.domain.offer.promise;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
