@NullMarked
package dk.amr.domain.meeting.sharing.code;

import org.jspecify.annotations.NullMarked;
