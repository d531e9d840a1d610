/**
 * What an AMR gets by mail about a meeting, and the page behind the personal link in it (D23): when and where, the
 * agenda, the ground rules (S49), and one question.
 */
@Feature
@NullMarked
package dk.amr.domain.meeting.invitation.link;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
