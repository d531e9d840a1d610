/**
 * Kommunegrupper (S54-S57, S59): the union's groups by municipality. Which municipalities a group covers is
 * dated, and a municipality is in at most one group at a time (D3). A group that began with TRs alone takes in
 * the AMRs from a day on (S59, S64).
 */
@Feature
@NullMarked
package dk.amr.domain.kommunegruppe;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
