package dk.amr.cli.demo;

import java.time.LocalDate;

/**
 * A meeting of the sample kreds.
 *
 * @param isLeftOpen whether it is the one that somebody must still settle
 * @param isLongAgo whether nobody remembers who answered what, and who got time off
 */
record SampleMeeting(String id, String kommunegruppe, LocalDate day, boolean isLeftOpen, boolean isLongAgo) {}
