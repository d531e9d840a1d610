/**
 * Time as a Dane reads it: a stretch of a day on the clock of Copenhagen (P17), and the days on which people are away,
 * the public holidays by rule (E23) and the school holidays from a table.
 */
@Feature
@NullMarked
package dk.amr.domain.calendar;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
