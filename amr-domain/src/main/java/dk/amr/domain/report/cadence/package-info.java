/**
 * How often the networks meet in a calendar year (S33, P3, D6), and which of their meetings do not follow a
 * kommunegruppemøde as they should (S36, D5). Neither report holds a person.
 */
@Feature
@NullMarked
package dk.amr.domain.report.cadence;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
