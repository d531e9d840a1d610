/**
 * Content that only a circle may read (S45, S46, P7). It is wrapped so that it cannot be printed, compared,
 * serialised or logged, and opens for nothing but a clearance, which only {@link
 * dk.amr.domain.confidentiality.ReadingRule} can make, from facts that are handed in. Every opening leaves a record.
 * It needs nothing of the rest and can be embedded alone.
 */
@Feature
@NullMarked
package dk.amr.domain.confidentiality;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
