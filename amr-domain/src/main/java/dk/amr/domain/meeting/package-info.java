/**
 * The meetings of a network: planned after a kommunegruppemøde (S36), invited, held and closed. A meeting has one
 * responsible facilitator, whoever leads the network that day (S24).
 */
@Feature
@NullMarked
package dk.amr.domain.meeting;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
