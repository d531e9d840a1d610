/** Commands about accounts and the audit trail. */
@NullMarked
package dk.amr.cli.access;

import org.jspecify.annotations.NullMarked;
