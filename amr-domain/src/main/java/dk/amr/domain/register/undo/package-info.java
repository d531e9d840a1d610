/**
 * What imports did to the register, kept for as long as it can serve, and the deed that takes one of them back: whole,
 * and only while nothing has been built on it.
 */
@NullMarked
package dk.amr.domain.register.undo;

import org.jspecify.annotations.NullMarked;
