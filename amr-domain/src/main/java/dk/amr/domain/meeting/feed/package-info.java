/**
 * The calendar that each member of staff can subscribe to: a secret address of one's own, which can be revoked, with
 * the meetings and no persons in it.
 */
@Feature
@NullMarked
package dk.amr.domain.meeting.feed;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
