@NullMarked
package dk.amr.cli.bootstrap.trust;

import org.jspecify.annotations.NullMarked;
