/** Tells the names that the participants of a network may come to write. */
@NullMarked
package dk.amr.persistence.guard;

import org.jspecify.annotations.NullMarked;
