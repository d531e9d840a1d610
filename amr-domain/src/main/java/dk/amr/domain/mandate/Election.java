package dk.amr.domain.mandate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the election. The day of the vote, the day it was reported to the kreds and the day the employer was
 * told are three different days, and each may be unknown.
 */
public record Election(
        @Nullable LocalDate heldOn,
        @Nullable ElectionKind kind,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate employerToldOn) {

    public static final Election UNKNOWN = new Election(null, null, null, null);

    public static Election on(LocalDate day) {
        return new Election(day, null, null, null);
    }

    /** This election, with what only the other one tells. */
    Election orKnown(Election other) {
        return new Election(
                heldOn == null ? other.heldOn : heldOn,
                kind == null ? other.kind : kind,
                reportedOn == null ? other.reportedOn : reportedOn,
                employerToldOn == null ? other.employerToldOn : employerToldOn);
    }

    /** This election, reported on that day if it is not known when it was. */
    Election reportedBy(LocalDate day) {
        return orKnown(new Election(null, null, day, null));
    }
}
