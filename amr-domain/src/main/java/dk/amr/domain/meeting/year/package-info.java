/**
 * The calendar year of the networks (S33, D6): how many meetings each has held and still has planned, how many it must
 * have, and when the ones that are missing could be held. Reads the year in four queries, whatever the number of
 * networks.
 */
@Feature
@NullMarked
package dk.amr.domain.meeting.year;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
