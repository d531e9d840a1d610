/** Commands about what is to be done at the office. */
@NullMarked
package dk.amr.cli.task;

import org.jspecify.annotations.NullMarked;
