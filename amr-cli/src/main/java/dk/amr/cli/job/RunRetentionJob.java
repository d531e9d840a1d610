package dk.amr.cli.job;

import com.google.inject.Inject;
import dk.amr.cli.console.Job;
import dk.amr.domain.job.JobName;
import dk.amr.domain.retention.RunRetention;

/** Destroys what is past its time. */
final class RunRetentionJob implements Job {

    private static final RunRetention.Request FOR_REAL = new RunRetention.Request(false, false);

    private final EveryKreds everyKreds;
    private final RunRetention runRetention;

    @Inject
    RunRetentionJob(EveryKreds everyKreds, RunRetention runRetention) {
        this.everyKreds = everyKreds;
        this.runRetention = runRetention;
    }

    @Override
    public JobName name() {
        return JobName.RUN_RETENTION;
    }

    @Override
    public void run() {
        everyKreds.each(name(), caller -> runRetention.run(caller, FOR_REAL));
    }
}
