/** Commands that show figures. */
@NullMarked
package dk.amr.cli.report;

import org.jspecify.annotations.NullMarked;
