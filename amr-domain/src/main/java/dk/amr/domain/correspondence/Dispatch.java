package dk.amr.domain.correspondence;

import java.time.Instant;

/** How far a message has come. */
public sealed interface Dispatch {

    /** It waits for its turn, after so many attempts in vain. */
    record Waiting(int attempts, Instant nextAt) implements Dispatch {}

    /** Somebody has taken it and is carrying it just now. */
    record Underway(int attempts, Instant since) implements Dispatch {}

    record Delivered(Instant at) implements Dispatch {}

    /** It was given up; a person must look at it. The cause is a code and tells nothing of the recipient. */
    record Failed(int attempts, Instant at, String cause) implements Dispatch {}

    /** It was not to be sent any more when its turn came, for the right to get it had ended. */
    record Dropped(Instant at, String cause) implements Dispatch {}
}
