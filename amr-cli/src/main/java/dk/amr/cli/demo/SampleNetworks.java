package dk.amr.cli.demo;

import com.google.inject.Inject;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.account.LoginName;
import dk.amr.domain.delivery.DeliverOutbox;
import dk.amr.domain.directory.KommunegruppeLine;
import dk.amr.domain.directory.ListKommunegrupper;
import dk.amr.domain.network.EstablishNetwork;
import dk.amr.domain.offer.Answer;
import dk.amr.domain.offer.promise.Verdict;
import dk.amr.domain.offer.sending.OfferRun;
import dk.amr.domain.offer.sending.RecordAnswer;
import dk.amr.domain.offer.sending.SendOffers;
import java.time.LocalDate;
import java.util.List;

/** The networks of the sample kreds: most kommunegrupper have one, and most AMRs have answered. */
final class SampleNetworks {

    /** How many lead the networks between them. */
    static final int FACILITATORS = 3;

    private static final int DAYS_SINCE_THE_FIRST_OFFERS = 330;
    private static final int DAYS_SINCE_THE_LATEST_OFFERS = 45;
    private static final int DAYS_TO_THE_ANSWER = 9;
    private static final int IN_TEN = 10;
    private static final int ACCEPTING_OF_TEN = 6;
    private static final int DECLINING_OF_TEN = 1;

    private final ListKommunegrupper listKommunegrupper;
    private final EstablishNetwork establishNetwork;
    private final SendOffers sendOffers;
    private final DeliverOutbox deliverOutbox;
    private final RecordAnswer recordAnswer;

    @Inject
    SampleNetworks(
            ListKommunegrupper listKommunegrupper,
            EstablishNetwork establishNetwork,
            SendOffers sendOffers,
            DeliverOutbox deliverOutbox,
            RecordAnswer recordAnswer) {
        this.listKommunegrupper = listKommunegrupper;
        this.establishNetwork = establishNetwork;
        this.sendOffers = sendOffers;
        this.deliverOutbox = deliverOutbox;
        this.recordAnswer = recordAnswer;
    }

    /** Establishes them, offers a place at the beginning and again some weeks ago, and lets most answer. */
    void build(Caller office, List<LoginName> facilitators) {
        LocalDate first = office.day().minusDays(DAYS_SINCE_THE_FIRST_OFFERS);
        Caller then = on(office, first);
        List<KommunegruppeLine> groups = listKommunegrupper.list(then);
        // one kommunegruppe waits for its network, so that there is something to do
        List<KommunegruppeLine> with = groups.stream().skip(1).toList();
        for (int place = 0; place < with.size(); place++) {
            establish(then, with.get(place), facilitators.get(place % FACILITATORS), first);
        }
        offer(then);
        offer(on(office, office.day().minusDays(DAYS_SINCE_THE_LATEST_OFFERS)));
    }

    private void offer(Caller then) {
        OfferRun run = sendOffers.send(then, new SendOffers.Request(false, false));
        deliverOutbox.deliver(then);
        answer(on(then, then.day().plusDays(DAYS_TO_THE_ANSWER)), run.of(Verdict.Send.class));
    }

    private void establish(Caller caller, KommunegruppeLine line, LoginName facilitator, LocalDate from) {
        establishNetwork.establish(
                caller, new EstablishNetwork.Request(line.group().name(), facilitator, from));
    }

    private void answer(Caller caller, List<OfferRun.Line> offered) {
        for (int i = 0; i < offered.size(); i++) {
            int place = i % IN_TEN;
            if (place < ACCEPTING_OF_TEN + DECLINING_OF_TEN) {
                Answer answer = place < ACCEPTING_OF_TEN ? Answer.ACCEPTED : Answer.DECLINED;
                String person = offered.get(i).person().value().toString();
                recordAnswer.record(caller, new RecordAnswer.Request(person, answer, caller.day()));
            }
        }
    }

    /** The same caller on another business day. */
    static Caller on(Caller caller, LocalDate day) {
        return Caller.of(caller.account(), caller.kreds(), caller.roles(), caller.door(), day);
    }
}
