package dk.amr.domain.delivery;

import dk.amr.domain.correspondence.Outbox;
import dk.amr.domain.kreds.KredsId;
import java.time.Clock;
import java.time.Duration;

/** Knows how many messages were tried in vain: those that wait for another attempt, and those that do not. */
public final class DelayedMessages {

    /** Longer than any message waits for another attempt. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(2);

    private static final int COUNTED_AT_MOST = 1000;

    private final Outbox outbox;
    private final Clock clock;

    public DelayedMessages(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** How many messages of the kreds wait so, counted up to a thousand. */
    public int of(KredsId kreds) {
        return (int) outbox.due(kreds, clock.instant().plus(LONGEST_WAIT), COUNTED_AT_MOST).stream()
                .filter(message -> message.attempts() > 0)
                .count();
    }

    /** How many messages of the kreds were given up, or nobody knows whether they left. */
    public int givenUp(KredsId kreds) {
        return outbox.stuck(kreds, clock.instant()).size();
    }
}
