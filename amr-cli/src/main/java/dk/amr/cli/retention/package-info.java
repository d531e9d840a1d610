/** Commands that destroy what is past its time. */
@NullMarked
package dk.amr.cli.retention;

import org.jspecify.annotations.NullMarked;
