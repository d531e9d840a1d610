/**
 * What a person has agreed to, for one purpose at a time, freely and until withdrawn: standing on the participants'
 * list, being named to the leader, being named in public, being phoned (S58, P11; section 2.10).
 */
@Feature
@NullMarked
package dk.amr.domain.consent;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
