package dk.amr.domain.mandate;

import java.time.LocalDate;

/** The last day, included, of a mandate that ended before its term, and why. */
public record Ending(LocalDate lastDay, EndReason reason) {}
