/**
 * What the pages about people and kommunegrupper show.
 */
@NullMarked
package dk.amr.web.page.directory;

import org.jspecify.annotations.NullMarked;
