package dk.amr.cli.job;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import dk.amr.cli.console.Job;

/** Binds every job. */
public final class JobsModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(EveryKreds.class);
        add(DeliverOutboxJob.class);
        add(LapseOffersJob.class);
        add(SendRemindersJob.class);
        add(ReviewInvitationsJob.class);
        add(RunRetentionJob.class);
    }

    private void add(Class<? extends Job> job) {
        bind(job);
        Multibinder.newSetBinder(binder(), Job.class).addBinding().to(job);
    }
}
