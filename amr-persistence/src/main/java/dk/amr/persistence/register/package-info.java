/** Lays register files out beside the register, and hands the register out. */
@NullMarked
package dk.amr.persistence.register;

import org.jspecify.annotations.NullMarked;
