/**
 * What the program does by itself, for people and for scripts.
 */
@NullMarked
package dk.amr.web.job;

import org.jspecify.annotations.NullMarked;
