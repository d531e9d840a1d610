/** Commands about networks: who leads them and who is in them. */
@NullMarked
package dk.amr.cli.network;

import org.jspecify.annotations.NullMarked;
