/**
 * Time off for a network meeting, over HTTP.
 */
@NullMarked
package dk.amr.web.meeting.leave;

import org.jspecify.annotations.NullMarked;
