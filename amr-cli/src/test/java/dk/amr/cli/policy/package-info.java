/** The policy table held against the doors, every cell of it; and what the trail and the logs tell and do not tell. */
@NullMarked
package dk.amr.cli.policy;

import org.jspecify.annotations.NullMarked;
