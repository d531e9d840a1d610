/** Keeps mandates. */
@NullMarked
package dk.amr.persistence.mandate;

import org.jspecify.annotations.NullMarked;
