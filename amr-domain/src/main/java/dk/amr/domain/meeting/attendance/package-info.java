/**
 * Who came (S23, S50): recorded at the table, corrected until the meeting is closed, and never made to depend on paid
 * leave (P14).
 */
@Feature
@NullMarked
package dk.amr.domain.meeting.attendance;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
