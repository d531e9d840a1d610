/**
 * The web, started for real over the ports in memory.
 */
@NullMarked
package dk.amr.web;

import org.jspecify.annotations.NullMarked;
