/**
 * What every feature leans on: refusals, periods, days, words. It stays small and knows no feature.
 */
@NullMarked
package dk.amr.domain.shared;

import org.jspecify.annotations.NullMarked;
