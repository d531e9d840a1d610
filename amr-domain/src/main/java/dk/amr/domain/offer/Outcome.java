package dk.amr.domain.offer;

import java.time.LocalDate;

/** How an offer ended, on which day, and by which channel. */
public record Outcome(Kind kind, LocalDate on, Channel channel) {

    /** The ends that an offer can have. */
    public enum Kind {
        ACCEPTED,
        DECLINED,
        WITHDRAWN,
        EXPIRED
    }
}
