/**
 * What the page of a search shows.
 */
@NullMarked
package dk.amr.web.page.search;

import org.jspecify.annotations.NullMarked;
