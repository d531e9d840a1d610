/** What the program does by itself while it serves, and the commands that tell of it. */
@NullMarked
package dk.amr.cli.job;

import org.jspecify.annotations.NullMarked;
