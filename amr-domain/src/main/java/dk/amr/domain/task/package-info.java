/**
 * What somebody at the office has to do, and why (S39): all of it follows from the register, the offers, the meetings,
 * the accounts and the outbox on the day one asks; only that a welcome package was sent is written down.
 */
@Feature
@NullMarked
package dk.amr.domain.task;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
