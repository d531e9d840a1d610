/** The parts of the program put together, for tests that look at all of them. */
@NullMarked
package dk.amr.cli.bootstrap;

import org.jspecify.annotations.NullMarked;
