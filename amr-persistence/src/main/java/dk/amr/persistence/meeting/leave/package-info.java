/** Keeps wishes for time off and what came of them. */
@NullMarked
package dk.amr.persistence.meeting.leave;

import org.jspecify.annotations.NullMarked;
