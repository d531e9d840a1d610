/**
 * Consents recorded over HTTP.
 */
@NullMarked
package dk.amr.web.consent;

import org.jspecify.annotations.NullMarked;
