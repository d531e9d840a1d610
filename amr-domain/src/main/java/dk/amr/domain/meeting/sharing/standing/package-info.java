/** What somebody is to a meeting and its network on a day: the facts that the rule of reading decides from (E17). */
@Feature
@NullMarked
package dk.amr.domain.meeting.sharing.standing;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
