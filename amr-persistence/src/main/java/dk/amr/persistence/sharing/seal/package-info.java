/** How what is shared in confidence is sealed: AES-256-GCM by Tink, bound to where it lies, and padded. */
@NullMarked
package dk.amr.persistence.sharing.seal;

import org.jspecify.annotations.NullMarked;
