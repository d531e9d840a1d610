/** Commands about offers: sending them, and recording what was answered. */
@NullMarked
package dk.amr.cli.offer;

import org.jspecify.annotations.NullMarked;
