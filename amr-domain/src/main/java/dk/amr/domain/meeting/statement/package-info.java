/**
 * What an AMR can show of the meetings that he or she has been to, as a link in continuous competence development
 * (S23).
 */
@Feature
@NullMarked
package dk.amr.domain.meeting.statement;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
