/** What holds across the modules, each rule beside the code that would break it. */
@NullMarked
package dk.amr.cli.architecture;

import org.jspecify.annotations.NullMarked;
