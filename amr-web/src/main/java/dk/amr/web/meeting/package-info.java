/**
 * Network meetings over HTTP: looked at, listed, invited to, moved, called off and closed.
 */
@NullMarked
package dk.amr.web.meeting;

import org.jspecify.annotations.NullMarked;
