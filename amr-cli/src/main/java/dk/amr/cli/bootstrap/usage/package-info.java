/** Which commands there are, what their arguments mean, and what is said when they mean nothing. */
@NullMarked
package dk.amr.cli.bootstrap.usage;

import org.jspecify.annotations.NullMarked;
