package dk.amr.persistence.job;

import dk.amr.domain.job.JobName;
import dk.amr.domain.job.JobRun;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of the scheduler's own table, whose times each database keeps in its own way. */
record JobRow(
        Instant executionTime,
        boolean picked,
        @Nullable Instant lastSuccess,
        @Nullable Instant lastFailure,
        int consecutiveFailures) {

    JobRun toDomain(JobName job) {
        return new JobRun(job, lastSuccess, lastFailure, consecutiveFailures, picked, executionTime);
    }
}
