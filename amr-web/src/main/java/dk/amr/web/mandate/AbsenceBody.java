package dk.amr.web.mandate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The first day away, or the first day back. */
record AbsenceBody(@Nullable LocalDate from) {}
