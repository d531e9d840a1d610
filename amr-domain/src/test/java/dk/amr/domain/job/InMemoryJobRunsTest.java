package dk.amr.domain.job;

final class InMemoryJobRunsTest implements JobRunsContract {

    private final InMemoryJobRuns runs = new InMemoryJobRuns();

    @Override
    public JobRuns runs() {
        return runs;
    }

    @Override
    public void keep(JobRun run) {
        runs.keep(run);
    }
}
