/**
 * Who came to a network meeting, over HTTP.
 */
@NullMarked
package dk.amr.web.meeting.attendance;

import org.jspecify.annotations.NullMarked;
