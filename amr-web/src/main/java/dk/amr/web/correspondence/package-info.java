/**
 * Letters in words, for the web and for commands, and the page behind a personal link.
 */
@NullMarked
package dk.amr.web.correspondence;

import org.jspecify.annotations.NullMarked;
