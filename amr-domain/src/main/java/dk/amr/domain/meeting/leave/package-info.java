/**
 * Time off for a meeting (S50, S51): what a participant needs, whether the kreds asks the leader, and what came of it.
 * It is a wish and a figure in a report, and never keeps anybody from coming (D15, P14). A leader is written to only
 * where the participant has agreed to be named (D14, P11).
 */
@Feature
@NullMarked
package dk.amr.domain.meeting.leave;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
