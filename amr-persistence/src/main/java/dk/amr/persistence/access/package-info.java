/** Keeps accounts, keys, attempts and the audit trail. */
@NullMarked
package dk.amr.persistence.access;

import org.jspecify.annotations.NullMarked;
