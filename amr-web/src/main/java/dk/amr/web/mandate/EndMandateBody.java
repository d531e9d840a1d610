package dk.amr.web.mandate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The last day of a mandate, and why it ends. */
record EndMandateBody(@Nullable LocalDate lastDay, @Nullable String reason) {}
