/** Keeps what people have agreed to. */
@NullMarked
package dk.amr.persistence.consent;

import org.jspecify.annotations.NullMarked;
