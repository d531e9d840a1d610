/** Commands about the mail that waits, left or failed. */
@NullMarked
package dk.amr.cli.delivery;

import org.jspecify.annotations.NullMarked;
