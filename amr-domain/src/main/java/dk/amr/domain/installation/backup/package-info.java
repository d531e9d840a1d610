/**
 * Copies of the whole database: made while the service runs, checked before they are needed, and put in the place of
 * what was lost. A copy holds no key, and what was shredded stays shredded when one is restored (trust C-6, E-6, E-7).
 */
@Feature
@NullMarked
package dk.amr.domain.installation.backup;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
