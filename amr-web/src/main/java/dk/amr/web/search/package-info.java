/**
 * The one box in which people, workplaces and networks are sought.
 */
@NullMarked
package dk.amr.web.search;

import org.jspecify.annotations.NullMarked;
