/**
 * What the pages about the register file show.
 */
@NullMarked
package dk.amr.web.page.register;

import org.jspecify.annotations.NullMarked;
