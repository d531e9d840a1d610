/**
 * The overview.
 */
@NullMarked
package dk.amr.web.page.report;

import org.jspecify.annotations.NullMarked;
