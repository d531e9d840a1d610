/** Commands about the meetings of networks and kommunegrupper, from planning to closing. */
@NullMarked
package dk.amr.cli.meeting;

import org.jspecify.annotations.NullMarked;
