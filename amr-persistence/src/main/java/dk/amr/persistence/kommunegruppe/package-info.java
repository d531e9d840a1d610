/** Keeps kommunegrupper and what they cover. */
@NullMarked
package dk.amr.persistence.kommunegruppe;

import org.jspecify.annotations.NullMarked;
