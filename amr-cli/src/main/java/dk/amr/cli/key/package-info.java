/** Commands about the keys that what is shared in confidence lies under. */
@NullMarked
package dk.amr.cli.key;

import org.jspecify.annotations.NullMarked;
