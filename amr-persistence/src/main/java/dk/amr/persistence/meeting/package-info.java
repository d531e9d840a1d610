/** Keeps the meetings of networks and kommunegrupper, and what people wish for. */
@NullMarked
package dk.amr.persistence.meeting;

import org.jspecify.annotations.NullMarked;
