/** Commands about offers. */
@NullMarked
package dk.amr.cli.offer;

import org.jspecify.annotations.NullMarked;
