@NullMarked
package dk.amr.domain.meeting.sharing.room;

import org.jspecify.annotations.NullMarked;
