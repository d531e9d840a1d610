/**
 * What the pages about offers show.
 */
@NullMarked
package dk.amr.web.page.offer;

import org.jspecify.annotations.NullMarked;
