/** Commands about kommunegrupper and what they cover. */
@NullMarked
package dk.amr.cli.kommunegruppe;

import org.jspecify.annotations.NullMarked;
