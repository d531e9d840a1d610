/**
 * Leveregler (S44–S49): the three rules that every conversation in a network keeps to, and what a kreds or a network
 * adds to them, in numbered editions that are never changed; and who has acknowledged which.
 */
@Feature
@NullMarked
package dk.amr.domain.groundrule;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
