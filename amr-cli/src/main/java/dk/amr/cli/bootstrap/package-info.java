/** Where everything meets: the only composition root. */
@NullMarked
package dk.amr.cli.bootstrap;

import org.jspecify.annotations.NullMarked;
