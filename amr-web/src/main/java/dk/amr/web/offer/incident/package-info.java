/**
 * Breaches of confidentiality in a network, over HTTP.
 */
@NullMarked
package dk.amr.web.offer.incident;

import org.jspecify.annotations.NullMarked;
