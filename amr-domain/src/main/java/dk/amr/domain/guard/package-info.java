/**
 * The guard of the second ground rule: a conversation about tasks and not about individuals (S47, P8). It tells where a
 * note names somebody, and leaves it to the author to edit or to confirm; a CPR number must go (D21). It needs nothing
 * of the rest: hand in the names and ask.
 */
@Feature
@NullMarked
package dk.amr.domain.guard;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
