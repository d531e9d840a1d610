package dk.amr.cli.job;

import com.google.inject.Inject;
import dk.amr.cli.console.Job;
import dk.amr.domain.job.JobName;
import dk.amr.domain.offer.sending.LapseOffers;

/** Notes offers that nobody answered in time. */
final class LapseOffersJob implements Job {

    private final EveryKreds everyKreds;
    private final LapseOffers lapseOffers;

    @Inject
    LapseOffersJob(EveryKreds everyKreds, LapseOffers lapseOffers) {
        this.everyKreds = everyKreds;
        this.lapseOffers = lapseOffers;
    }

    @Override
    public JobName name() {
        return JobName.LAPSE_OFFERS;
    }

    @Override
    public void run() {
        everyKreds.each(name(), lapseOffers::lapse);
    }
}
