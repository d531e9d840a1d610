@NullMarked
package dk.amr.cli.bootstrap;

import org.jspecify.annotations.NullMarked;
