/**
 * Keeps what is shared at meetings: each text under a key of its own, that under the key of its network and period, and
 * that under a master key outside the database. Whatever is destroyed leaves a tombstone here and one outside.
 */
@NullMarked
package dk.amr.persistence.sharing;

import org.jspecify.annotations.NullMarked;
