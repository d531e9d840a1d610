/**
 * What AMRs would like taken up in their network (S18, S70): proposed by the personal link or told to the consultant,
 * then accepted or put off.
 */
@Feature
@NullMarked
package dk.amr.domain.meeting.wish;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
