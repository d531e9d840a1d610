/** Counts for the reports. */
@NullMarked
package dk.amr.persistence.report;

import org.jspecify.annotations.NullMarked;
