/**
 * What is shared at a meeting, for staff and behind personal links.
 */
@NullMarked
package dk.amr.web.page.sharing;

import org.jspecify.annotations.NullMarked;
