/** What every command shares: the two streams, the options, and how results are shown. */
@NullMarked
package dk.amr.cli.console;

import org.jspecify.annotations.NullMarked;
