/**
 * What the office is shown of what is to be done.
 */
@NullMarked
package dk.amr.web.page.task;

import org.jspecify.annotations.NullMarked;
