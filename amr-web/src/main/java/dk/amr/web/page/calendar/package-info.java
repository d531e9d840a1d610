/**
 * What the page about the calendar of one's own shows.
 */
@NullMarked
package dk.amr.web.page.calendar;

import org.jspecify.annotations.NullMarked;
