/**
 * What the pages about the year planner and kommunegruppemøder show.
 */
@NullMarked
package dk.amr.web.page.meeting.year;

import org.jspecify.annotations.NullMarked;
