/**
 * People, mandates and kommunegrupper, looked up over HTTP.
 */
@NullMarked
package dk.amr.web.directory;

import org.jspecify.annotations.NullMarked;
