/** A sample kreds with invented people, to look around in. */
@NullMarked
package dk.amr.cli.demo;

import org.jspecify.annotations.NullMarked;
