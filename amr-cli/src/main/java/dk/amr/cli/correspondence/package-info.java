/** How mail leaves: as files in a folder, or by a server that takes it. */
@NullMarked
package dk.amr.cli.correspondence;

import org.jspecify.annotations.NullMarked;
