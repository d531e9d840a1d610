/**
 * What the kreds sends to people, one recipient to a message (P12), and the personal links in it (D23). A message is
 * written into the outbox together with the act it tells of, and takes its words only when it leaves, so that nothing
 * confidential and no secret lies waiting.
 */
@Feature
@NullMarked
package dk.amr.domain.correspondence;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
