/** Keeps the kredse. */
@NullMarked
package dk.amr.persistence.kreds;

import org.jspecify.annotations.NullMarked;
