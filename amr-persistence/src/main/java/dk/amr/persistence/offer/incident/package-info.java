/** Keeps incidents in networks: dates and decisions, and no text. */
@NullMarked
package dk.amr.persistence.offer.incident;

import org.jspecify.annotations.NullMarked;
