package dk.amr.domain.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a job ran and is to run.
 *
 * @param lastSuccess when it last ended well, if it ever did
 * @param lastFailure when it last failed, if it ever did
 * @param failuresInARow how often it has failed since it last ended well
 * @param next when it is to run; absent until the service has been started once
 */
public record JobRun(
        JobName job,
        @Nullable Instant lastSuccess,
        @Nullable Instant lastFailure,
        int failuresInARow,
        boolean isRunning,
        @Nullable Instant next) {

    static JobRun never(JobName job) {
        return new JobRun(job, null, null, 0, false, null);
    }

    /** Whether it has failed and not ended well since. */
    public boolean isFailing() {
        return failuresInARow > 0;
    }
}
