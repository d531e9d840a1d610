package dk.amr.domain.meeting.sharing.code;

import dk.amr.domain.correspondence.link.LinkId;
import dk.amr.domain.kreds.KredsId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * That a code was asked for. The code itself is made from the id and a key outside the database, and is kept nowhere.
 *
 * @param link whose holder must show that the mail reaches him
 * @param tries how many wrong codes were given
 */
public record Challenge(UUID id, LinkId link, KredsId kreds, Instant madeAt, int tries) {

    /** So long a code works. */
    public static final Duration LASTS = Duration.ofMinutes(10);

    /** So many wrong codes end it. */
    public static final int MOST_TRIES = 5;

    public Challenge {
        madeAt = madeAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Whether a code for it can still be given. */
    public boolean isOpen(Instant now) {
        return tries < MOST_TRIES && now.isBefore(madeAt.plus(LASTS));
    }
}
