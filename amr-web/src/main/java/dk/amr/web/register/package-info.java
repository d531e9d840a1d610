/**
 * Register files as offices hand them in and open them: text in columns, whatever its separator and encoding, and
 * never a formula on the way out.
 */
@NullMarked
package dk.amr.web.register;

import org.jspecify.annotations.NullMarked;
