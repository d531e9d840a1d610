/**
 * The master keys under which everything lies that was shared in confidence, and how they are exchanged. What a key is
 * made of is known to nobody here.
 */
@Feature
@NullMarked
package dk.amr.domain.confidentiality.key;

import dk.amr.domain.shared.Feature;
import org.jspecify.annotations.NullMarked;
