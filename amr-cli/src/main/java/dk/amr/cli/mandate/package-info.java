/** Commands about mandates. */
@NullMarked
package dk.amr.cli.mandate;

import org.jspecify.annotations.NullMarked;
