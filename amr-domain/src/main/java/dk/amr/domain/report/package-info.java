/**
 * What the chair, FU and the office look at. Coverage (S30): how many AMRs are to have an offer, how many have
 * one, and how many are in a network, per kommunegruppe and in all. Below it, cadence (S33) and attendance. Outside the
 * office no figure is so small that it tells about somebody (P13, D25).
 */
@Feature
@NullMarked
package dk.amr.domain.report;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
