/** Keeps offers and participations, and tells who is to have an offer. */
@NullMarked
package dk.amr.persistence.offer;

import org.jspecify.annotations.NullMarked;
