/** Keeps which tasks were ticked off. */
@NullMarked
package dk.amr.persistence.task;

import org.jspecify.annotations.NullMarked;
