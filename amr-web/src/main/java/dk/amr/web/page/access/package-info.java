/**
 * The pages at the door.
 */
@NullMarked
package dk.amr.web.page.access;

import org.jspecify.annotations.NullMarked;
