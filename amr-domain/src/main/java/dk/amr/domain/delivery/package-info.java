/**
 * What leaves the house: the outbox, carried message by message, each to one recipient, with the right to get it asked
 * for again at the door (P12, issue of the seeds B93).
 */
@Feature
@NullMarked
package dk.amr.domain.delivery;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
