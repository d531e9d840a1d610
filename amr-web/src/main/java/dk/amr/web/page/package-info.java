/**
 * What people see: the shell around every page, forms, faults, and the files that pages are dressed with. Pages are
 * records of finished text; the templates put them in their places and decide nothing.
 */
@NullMarked
package dk.amr.web.page;

import org.jspecify.annotations.NullMarked;
