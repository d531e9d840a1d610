/**
 * What the running program does by itself, and when it did it last. No state of the business waits for it: states
 * follow from dates.
 */
@Feature
@NullMarked
package dk.amr.domain.job;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
