/**
 * The year planner over HTTP.
 */
@NullMarked
package dk.amr.web.meeting.year;

import org.jspecify.annotations.NullMarked;
