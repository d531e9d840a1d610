/**
 * The short evaluation after a meeting (S8–S10, S16, S26, S28, S67): asked for once by a personal link, and counted so
 * that nobody can tell who said what.
 */
@Feature
@NullMarked
package dk.amr.domain.meeting.evaluation;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
