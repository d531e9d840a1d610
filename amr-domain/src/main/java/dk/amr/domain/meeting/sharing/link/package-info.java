/**
 * What participants do about what was shared at a meeting they were at: by a personal link and a code that is mailed at
 * that moment (D23). Nobody from outside the staff has an account.
 */
@Feature
@NullMarked
package dk.amr.domain.meeting.sharing.link;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
