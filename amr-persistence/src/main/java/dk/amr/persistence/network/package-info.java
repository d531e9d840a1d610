/** Keeps networks and who leads them. */
@NullMarked
package dk.amr.persistence.network;

import org.jspecify.annotations.NullMarked;
