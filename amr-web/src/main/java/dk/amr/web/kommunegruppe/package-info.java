/**
 * Kommunegrupper set up and changed over HTTP.
 */
@NullMarked
package dk.amr.web.kommunegruppe;

import org.jspecify.annotations.NullMarked;
