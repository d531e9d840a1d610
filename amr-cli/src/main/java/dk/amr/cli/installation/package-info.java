/** Commands that set up and look after the installation itself. */
@NullMarked
package dk.amr.cli.installation;

import org.jspecify.annotations.NullMarked;
