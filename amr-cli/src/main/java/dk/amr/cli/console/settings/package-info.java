/** What the program is told about the machine it runs on, and the files it keeps to itself. */
@NullMarked
package dk.amr.cli.console.settings;

import org.jspecify.annotations.NullMarked;
