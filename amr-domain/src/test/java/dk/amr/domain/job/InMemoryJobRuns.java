package dk.amr.domain.job;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Runs of jobs in memory, as a test tells of them. */
public final class InMemoryJobRuns implements JobRuns {

    private final Map<JobName, JobRun> runs = new EnumMap<>(JobName.class);

    @Override
    public Optional<JobRun> of(JobName job) {
        return Optional.ofNullable(runs.get(job));
    }

    public void keep(JobRun run) {
        runs.put(run.job(), run);
    }
}
