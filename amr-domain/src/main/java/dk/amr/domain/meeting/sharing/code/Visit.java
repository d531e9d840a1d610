package dk.amr.domain.meeting.sharing.code;

import dk.amr.domain.correspondence.link.LinkId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * That somebody gave the right code, and may come and go for a while.
 *
 * @param fingerprint what is kept of the visitor's secret
 * @param link whose holder he is; for anything else the visit is good for nothing
 */
public record Visit(String fingerprint, LinkId link, Instant until) {

    /** So long a visit lasts. */
    public static final Duration LASTS = Duration.ofMinutes(30);

    public Visit {
        until = until.truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public String toString() {
        return "Visit";
    }
}
