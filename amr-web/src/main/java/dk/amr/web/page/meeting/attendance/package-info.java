/**
 * What the pages about who came to a meeting show.
 */
@NullMarked
package dk.amr.web.page.meeting.attendance;

import org.jspecify.annotations.NullMarked;
