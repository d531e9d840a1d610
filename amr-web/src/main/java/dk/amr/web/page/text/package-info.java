/**
 * Every word of the pages, in Danish and in English, and how numbers are written.
 */
@NullMarked
package dk.amr.web.page.text;

import org.jspecify.annotations.NullMarked;
