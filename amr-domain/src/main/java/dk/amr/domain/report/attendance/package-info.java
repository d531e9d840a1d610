/**
 * Who comes to the network meetings of a year and what they answered about them, in figures alone (model 4.8, SC5):
 * with every figure for the office, and without small cells for FU and the chair (P13, D25).
 */
@Feature
@NullMarked
package dk.amr.domain.report.attendance;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
