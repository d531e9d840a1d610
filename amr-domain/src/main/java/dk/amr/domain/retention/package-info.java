/** What is kept no longer than its time, and the deed that destroys it (section 2.10 of the reality document, E8). */
@Feature
@NullMarked
package dk.amr.domain.retention;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
