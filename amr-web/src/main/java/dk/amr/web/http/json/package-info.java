/**
 * JSON, read and written in one way.
 */
@NullMarked
package dk.amr.web.http.json;

import org.jspecify.annotations.NullMarked;
