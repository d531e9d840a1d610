/** Commands that take the union's register in and hand it out. */
@NullMarked
package dk.amr.cli.register;

import org.jspecify.annotations.NullMarked;
