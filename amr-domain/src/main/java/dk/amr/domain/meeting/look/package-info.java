/**
 * What stands on the pages about meetings: the list of a year, and one meeting with everybody it is for.
 */
@Feature
@NullMarked
package dk.amr.domain.meeting.look;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
