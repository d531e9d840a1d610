/** Keeps personal links and the messages that leave the house. */
@NullMarked
package dk.amr.persistence.correspondence;

import org.jspecify.annotations.NullMarked;
