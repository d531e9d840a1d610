/** Keeps when retention ran. */
@NullMarked
package dk.amr.persistence.retention;

import org.jspecify.annotations.NullMarked;
