/** Backups: their files, and the commands that make, check and restore them. */
@NullMarked
package dk.amr.cli.installation.backup;

import org.jspecify.annotations.NullMarked;
