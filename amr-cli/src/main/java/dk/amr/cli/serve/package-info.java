/** Serves the staff web. */
@NullMarked
package dk.amr.cli.serve;

import org.jspecify.annotations.NullMarked;
