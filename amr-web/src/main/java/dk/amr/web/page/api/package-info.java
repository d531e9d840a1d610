/**
 * What the page about the JSON interface shows.
 */
@NullMarked
package dk.amr.web.page.api;

import org.jspecify.annotations.NullMarked;
