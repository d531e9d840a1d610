/** The guard of the second ground rule on the command line. */
@NullMarked
package dk.amr.cli.guard;

import org.jspecify.annotations.NullMarked;
