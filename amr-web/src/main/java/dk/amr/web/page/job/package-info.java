/**
 * What the page about jobs shows.
 */
@NullMarked
package dk.amr.web.page.job;

import org.jspecify.annotations.NullMarked;
