package dk.amr.persistence.job;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import dk.amr.domain.job.JobRuns;

/** Binds the runs of jobs. */
public final class JobPersistence extends AbstractModule {

    @Override
    protected void configure() {
        bind(JobRuns.class).to(JdbiJobRuns.class).in(Scopes.SINGLETON);
    }
}
