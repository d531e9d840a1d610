/**
 * The ground rules read, published and acknowledged over HTTP.
 */
@NullMarked
package dk.amr.web.groundrule;

import org.jspecify.annotations.NullMarked;
