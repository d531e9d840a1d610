/**
 * People changed over HTTP.
 */
@NullMarked
package dk.amr.web.person;

import org.jspecify.annotations.NullMarked;
