/** Keeps that codes were asked for beside personal links, and who gave the right one. */
@NullMarked
package dk.amr.persistence.sharing.code;

import org.jspecify.annotations.NullMarked;
