/**
 * The calendar that each member of staff can subscribe to: its secret address, and the page that gives and takes it.
 */
@NullMarked
package dk.amr.web.calendar;

import org.jspecify.annotations.NullMarked;
