package dk.amr.domain.job;

import java.util.Optional;

/** Where it is kept when jobs ran; the scheduler writes it down, and nobody else. */
public interface JobRuns {

    /** The runs of the job, if any instance has ever planned it. */
    Optional<JobRun> of(JobName job);
}
