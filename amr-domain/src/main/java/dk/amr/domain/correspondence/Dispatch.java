package dk.amr.domain.correspondence;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How far a message has come. Its instants are known to the millisecond, as they are kept. */
public sealed interface Dispatch {

    /** It waits for its turn, which is no earlier than told, after so many attempts in vain. */
    record Waiting(int attempts, Instant nextAt) implements Dispatch {

        public Waiting {
            nextAt = nextAt.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /** Somebody has taken it and is carrying it just now. */
    record Underway(int attempts, Instant since) implements Dispatch {

        public Underway {
            since = since.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    record Delivered(Instant at) implements Dispatch {

        public Delivered {
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /** It was given up; a person must look at it. The cause is a code and tells nothing of the recipient. */
    record Failed(int attempts, Instant at, String cause) implements Dispatch {

        public Failed {
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /** It was not to be sent any more when its turn came, for the right to get it had ended. */
    record Dropped(Instant at, String cause) implements Dispatch {

        public Dropped {
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }
    }
}
