@NullMarked
package dk.amr.domain.meeting.sharing.invite;

import org.jspecify.annotations.NullMarked;
