/** Commands about time off for meetings. */
@NullMarked
package dk.amr.cli.leave;

import org.jspecify.annotations.NullMarked;
