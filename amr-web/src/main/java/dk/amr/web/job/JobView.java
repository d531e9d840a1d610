package dk.amr.web.job;

import dk.amr.domain.job.JobRun;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a job ran and runs, for scripts. */
record JobView(
        String job,
        @Nullable Instant lastSuccess,
        @Nullable Instant lastFailure,
        int failuresInARow,
        boolean isRunning,
        @Nullable Instant next) {

    static JobView from(JobRun run) {
        return new JobView(
                run.job().code(),
                run.lastSuccess(),
                run.lastFailure(),
                run.failuresInARow(),
                run.isRunning(),
                run.next());
    }
}
