/** Commands about what people have agreed to. */
@NullMarked
package dk.amr.cli.consent;

import org.jspecify.annotations.NullMarked;
