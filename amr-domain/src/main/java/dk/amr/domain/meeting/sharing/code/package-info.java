/**
 * The one-time code beside a personal link, and the short visit that it opens (D23): made at that moment, good for a
 * few minutes and a few tries, and kept nowhere.
 */
@Feature
@NullMarked
package dk.amr.domain.meeting.sharing.code;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
