/** Keeps workplaces, where they lie, and their units. */
@NullMarked
package dk.amr.persistence.workplace;

import org.jspecify.annotations.NullMarked;
