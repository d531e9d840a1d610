/** How lists and reports are shown: as a table, as JSON, as separated text. */
@NullMarked
package dk.amr.cli.console.output;

import org.jspecify.annotations.NullMarked;
