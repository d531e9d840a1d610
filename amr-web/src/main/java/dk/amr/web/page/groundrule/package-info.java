/**
 * What the pages about the ground rules show.
 */
@NullMarked
package dk.amr.web.page.groundrule;

import org.jspecify.annotations.NullMarked;
