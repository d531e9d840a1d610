package dk.amr.persistence.job;

import dk.amr.domain.job.JobName;
import dk.amr.domain.job.JobRun;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of the scheduler's own table, whose times each database keeps in its own way. */
record JobRow(
        Timestamp executionTime,
        boolean picked,
        @Nullable Timestamp lastSuccess,
        @Nullable Timestamp lastFailure,
        int consecutiveFailures) {

    JobRun toDomain(JobName job) {
        return new JobRun(
                job, instant(lastSuccess), instant(lastFailure), consecutiveFailures, picked, instant(executionTime));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
