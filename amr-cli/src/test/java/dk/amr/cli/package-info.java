@NullMarked
package dk.amr.cli;

import org.jspecify.annotations.NullMarked;
