/**
 * Sending offers (SC2): to everybody to whom one is due, or to one who asks again (E19); each with its message and its
 * personal link, in one transaction.
 */
@Feature
@NullMarked
package dk.amr.domain.offer.sending;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
