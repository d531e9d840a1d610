/**
 * The meetings of a kommunegruppe, TRs and AMRs together (S55, S60, S68): planned, then held or cancelled. A network
 * meets after one of them (S36).
 */
@Feature
@NullMarked
package dk.amr.domain.meeting.kommunegruppe;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
