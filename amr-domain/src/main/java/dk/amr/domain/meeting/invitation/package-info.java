/**
 * Inviting to a meeting (SC4): one invitation for each person, one message for each change that concerns them (P12),
 * and their answers. Whoever may no longer come is told so by neutral words and nobody else is (D18).
 */
@Feature
@NullMarked
package dk.amr.domain.meeting.invitation;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
