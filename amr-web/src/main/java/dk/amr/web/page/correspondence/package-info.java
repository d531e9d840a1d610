/**
 * What letters and the pages behind personal links show.
 */
@NullMarked
package dk.amr.web.page.correspondence;

import org.jspecify.annotations.NullMarked;
