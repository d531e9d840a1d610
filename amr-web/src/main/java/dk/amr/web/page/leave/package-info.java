/**
 * Time off for a meeting.
 */
@NullMarked
package dk.amr.web.page.leave;

import org.jspecify.annotations.NullMarked;
