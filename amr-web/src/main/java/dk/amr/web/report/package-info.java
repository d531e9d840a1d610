/**
 * Reports over HTTP, and the JSON that the commands share.
 */
@NullMarked
package dk.amr.web.report;

import org.jspecify.annotations.NullMarked;
