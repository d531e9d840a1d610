/** When jobs ran, as the scheduler writes it down. */
@NullMarked
package dk.amr.persistence.job;

import org.jspecify.annotations.NullMarked;
