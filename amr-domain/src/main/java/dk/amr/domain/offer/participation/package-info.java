/**
 * Who is in a network (S7): from the day an offer was accepted, until the person leaves or the mandate, the membership
 * or the network ends (D17, D18). It stands as the dates say, on any day one asks about.
 */
@Feature
@NullMarked
package dk.amr.domain.offer.participation;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
