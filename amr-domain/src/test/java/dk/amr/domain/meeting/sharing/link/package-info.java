@NullMarked
package dk.amr.domain.meeting.sharing.link;

import org.jspecify.annotations.NullMarked;
