/**
 * Personal links (D23): each is for one purpose and one person, ends after a last day, and is kept as a fingerprint
 * alone.
 */
@Feature
@NullMarked
package dk.amr.domain.correspondence.link;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
