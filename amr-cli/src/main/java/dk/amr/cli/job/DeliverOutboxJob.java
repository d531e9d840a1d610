package dk.amr.cli.job;

import com.google.inject.Inject;
import dk.amr.cli.console.Job;
import dk.amr.domain.delivery.DeliverOutbox;
import dk.amr.domain.job.JobName;

/** Sends the mail that waits. */
final class DeliverOutboxJob implements Job {

    private final EveryKreds everyKreds;
    private final DeliverOutbox deliverOutbox;

    @Inject
    DeliverOutboxJob(EveryKreds everyKreds, DeliverOutbox deliverOutbox) {
        this.everyKreds = everyKreds;
        this.deliverOutbox = deliverOutbox;
    }

    @Override
    public JobName name() {
        return JobName.DELIVER_OUTBOX;
    }

    @Override
    public void run() {
        everyKreds.each(name(), deliverOutbox::deliver);
    }
}
