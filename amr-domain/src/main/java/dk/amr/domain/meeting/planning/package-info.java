/**
 * Planning a meeting, changing it, moving it and calling it off: the rules that say no (P5), and the advice that only
 * warns (P4, P19, E23).
 */
@Feature
@NullMarked
package dk.amr.domain.meeting.planning;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
