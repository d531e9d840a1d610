/**
 * What the page about messages shows.
 */
@NullMarked
package dk.amr.web.page.delivery;

import org.jspecify.annotations.NullMarked;
