/** What the pages are like in a real browser, over the real injector and database. */
@NullMarked
package dk.amr.cli.browser;

import org.jspecify.annotations.NullMarked;
