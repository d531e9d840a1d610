/**
 * What stands on papers.
 */
@NullMarked
package dk.amr.web.page.statement;

import org.jspecify.annotations.NullMarked;
