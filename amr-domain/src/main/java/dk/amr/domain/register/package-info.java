/**
 * The union's register as a file: laid out beside the register of the kreds, compared, and taken over in one piece. A
 * preview tells what would be new, changed and gone; what the file no longer holds is reported and never ended. People
 * are recognised by member number, else e-mail and name, else name and workplace, and never merged (D28, E10).
 */
@Feature
@NullMarked
package dk.amr.domain.register;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
