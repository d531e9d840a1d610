/**
 * Setting up and looking after an installation: its first kreds and account, further kredse, and the shape of its
 * database.
 */
@Feature
@NullMarked
package dk.amr.domain.installation;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
