package dk.amr.domain.architecture.wrong;

import java.util.Calendar;

/** Tells the time as it was told long ago. */
public record UsesAnOldDate(Calendar day) {}
