/**
 * Workplaces and their units (S15, S57): what they are called, where they lie, and how many AMR seats they have.
 * Where a workplace lies is dated, for a workplace can move and a report on an earlier day must not (E3).
 */
@Feature
@NullMarked
package dk.amr.domain.workplace;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
