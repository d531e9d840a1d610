package dk.amr.domain.architecture.wrong;

import java.time.Instant;

/** Asks the machine what day it is. */
public record ReadsTheClock(Instant at) {

    public static ReadsTheClock here() {
        return new ReadsTheClock(Instant.now());
    }
}
