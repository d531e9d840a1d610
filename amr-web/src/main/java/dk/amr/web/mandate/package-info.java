/**
 * Mandates reported and changed over HTTP.
 */
@NullMarked
package dk.amr.web.mandate;

import org.jspecify.annotations.NullMarked;
