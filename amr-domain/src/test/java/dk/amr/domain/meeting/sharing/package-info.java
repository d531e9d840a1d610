@NullMarked
package dk.amr.domain.meeting.sharing;

import org.jspecify.annotations.NullMarked;
