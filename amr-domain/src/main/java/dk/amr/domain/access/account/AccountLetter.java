package dk.amr.domain.access.account;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.kreds.KredsId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A letter that waits to leave for whoever has an account, without its words: these, and the secret of a link, are made
 * when it leaves, so that nothing that opens a door lies waiting. Its instants are known to the millisecond.
 *
 * @param nextAt when it is tried, or tried again
 */
public record AccountLetter(
        UUID id, KredsId kreds, AccountId account, Kind kind, Instant writtenAt, int attempts, Instant nextAt) {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /** What it tells. */
    public enum Kind {
        /** A link by which a new password is chosen; whoever asked long ago has asked again. */
        NEW_PASSWORD_LINK(ResetLinks.VALID),
        PASSWORD_CHANGED(Duration.ofDays(1)),
        SECOND_STEP_ON(Duration.ofDays(1)),
        SECOND_STEP_OFF(Duration.ofDays(1));

        private final Duration worthwhile;

        Kind(Duration worthwhile) {
            this.worthwhile = worthwhile;
        }
    }

    public AccountLetter {
        writtenAt = writtenAt.truncatedTo(ChronoUnit.MILLIS);
        nextAt = nextAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Whether it waited so long that it is of no use any more. */
    public boolean isOver(Instant now) {
        return !now.isBefore(writtenAt.plus(kind.worthwhile));
    }

    /** When it is tried again, should this attempt be in vain: a minute, two, four and so on. */
    public Instant after(Instant now) {
        Duration pause = Duration.ofMinutes(1L << Math.min(attempts, 6));
        return now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }

    @Override
    public String toString() {
        return "AccountLetter[" + kind + "]";
    }
}
