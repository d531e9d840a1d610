/**
 * Whether the program is there and ready.
 */
@NullMarked
package dk.amr.web.installation;

import org.jspecify.annotations.NullMarked;
