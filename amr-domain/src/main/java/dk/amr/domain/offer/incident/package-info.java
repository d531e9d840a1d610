/**
 * That a participant broke the confidentiality rule (E20, D19): that it happened, when, and what was decided. There is
 * no text, so nothing that was shared can be in it. Taking somebody out of a network takes the facilitator and the
 * office manager, each by an account of their own.
 */
@Feature
@NullMarked
package dk.amr.domain.offer.incident;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
