/** Commands about the ground rules and who has acknowledged them. */
@NullMarked
package dk.amr.cli.groundrule;

import org.jspecify.annotations.NullMarked;
