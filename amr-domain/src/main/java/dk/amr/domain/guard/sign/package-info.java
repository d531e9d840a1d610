/** What tells of a person in a note: names, initials, numbers, addresses, and talk of a complaint (S47, P8). */
@Feature
@NullMarked
package dk.amr.domain.guard.sign;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
