/** Keeps who opened what was shared in confidence. */
@NullMarked
package dk.amr.persistence.confidentiality;

import org.jspecify.annotations.NullMarked;
