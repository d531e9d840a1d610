/**
 * What is to be done at the office, over HTTP.
 */
@NullMarked
package dk.amr.web.task;

import org.jspecify.annotations.NullMarked;
