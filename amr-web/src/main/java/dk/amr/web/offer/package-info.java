/**
 * Offers sent, answered and taken back over HTTP.
 */
@NullMarked
package dk.amr.web.offer;

import org.jspecify.annotations.NullMarked;
