/** Finds people, mandates and kommunegrupper a page at a time. */
@NullMarked
package dk.amr.persistence.directory;

import org.jspecify.annotations.NullMarked;
