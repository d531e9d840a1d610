@NullMarked
package dk.amr.cli.demo;

import org.jspecify.annotations.NullMarked;
