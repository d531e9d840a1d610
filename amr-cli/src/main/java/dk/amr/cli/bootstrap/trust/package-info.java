/** Ids, secrets and seals, and as whom commands act. */
@NullMarked
package dk.amr.cli.bootstrap.trust;

import org.jspecify.annotations.NullMarked;
