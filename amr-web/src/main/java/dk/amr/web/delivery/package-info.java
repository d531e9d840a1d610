/**
 * Messages that wait, arrived or failed, over HTTP.
 */
@NullMarked
package dk.amr.web.delivery;

import org.jspecify.annotations.NullMarked;
