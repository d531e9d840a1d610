/** How a note is cut into words that can be compared, and which words tell of people; it knows nobody (S47). */
@Feature
@NullMarked
package dk.amr.domain.guard.reading;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
