/**
 * The door.
 */
@NullMarked
package dk.amr.web.access;

import org.jspecify.annotations.NullMarked;
