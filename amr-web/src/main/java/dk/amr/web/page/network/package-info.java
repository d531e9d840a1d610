/**
 * What the pages about networks show.
 */
@NullMarked
package dk.amr.web.page.network;

import org.jspecify.annotations.NullMarked;
