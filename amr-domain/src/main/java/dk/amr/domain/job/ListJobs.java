package dk.amr.domain.job;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import java.util.List;
import java.util.stream.Stream;

/** Tells when each job ran last and when it runs next. */
public final class ListJobs {

    private final Gate gate;
    private final JobRuns runs;

    public ListJobs(Gate gate, JobRuns runs) {
        this.gate = gate;
        this.runs = runs;
    }

    public List<JobRun> list(Caller caller) {
        return gate.enter(
                caller,
                UseCase.LIST_JOBS,
                act -> Stream.of(JobName.values())
                        .map(job -> runs.of(job).orElseGet(() -> JobRun.never(job)))
                        .toList());
    }
}
