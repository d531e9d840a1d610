/**
 * What a meeting is made of: its parts and their minutes (S20–S22, S38, S43), the themes (S21, S35), and whether the
 * two hours are spent as the framework says (P4).
 */
@Feature
@NullMarked
package dk.amr.domain.meeting.agenda;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
