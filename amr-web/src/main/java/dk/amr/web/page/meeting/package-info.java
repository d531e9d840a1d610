/**
 * What the pages about network meetings show.
 */
@NullMarked
package dk.amr.web.page.meeting;

import org.jspecify.annotations.NullMarked;
