/** Keeps the editions of the ground rules and who has acknowledged them. */
@NullMarked
package dk.amr.persistence.groundrule;

import org.jspecify.annotations.NullMarked;
