/** Keeps people and their memberships. */
@NullMarked
package dk.amr.persistence.person;

import org.jspecify.annotations.NullMarked;
