package dk.amr.domain.offer.participation;

import java.time.LocalDate;

/** That somebody left a network, and their last day in it. */
public record Departure(Kind kind, LocalDate lastDay) {

    /** How it came about. */
    public enum Kind {
        /** By the person's own wish. */
        LEFT,
        /** To the network of another kommunegruppe. */
        TRANSFERRED,
        /** For breaking the ground rules (D19). */
        REMOVED
    }
}
