/**
 * Mandates: the office (hverv) that a person holds at a workplace as AMR, TR, FTR or leader (S57, S62). A mandate
 * has an election, a term and an end; its state follows from these dates on the day one asks about, never from a
 * job having run. Sources: R3–R7 and decisions D8, D9, D17.
 */
@Feature
@NullMarked
package dk.amr.domain.mandate;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
