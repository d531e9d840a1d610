/**
 * What a script sends twice is done once: the key it gives a request, and the answer that is kept for it.
 */
@NullMarked
package dk.amr.domain.access.once;

import org.jspecify.annotations.NullMarked;
