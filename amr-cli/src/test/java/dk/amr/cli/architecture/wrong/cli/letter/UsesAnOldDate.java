package dk.amr.cli.architecture.wrong.cli.letter;

import java.util.Calendar;

/** Tells the time as it was told long ago. */
public record UsesAnOldDate(Calendar day) {}
