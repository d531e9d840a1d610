package dk.amr.domain.offer.promise;

import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkIsNotActive;
import dk.amr.domain.network.NetworkRepository;
import dk.amr.domain.offer.AmrIsNotEligible;
import dk.amr.domain.offer.Answer;
import dk.amr.domain.offer.Channel;
import dk.amr.domain.offer.IsInTheNetworkAlready;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.OfferRepository;
import dk.amr.domain.offer.OfferState;
import dk.amr.domain.offer.participation.Departure;
import dk.amr.domain.offer.participation.Participation;
import dk.amr.domain.offer.participation.ParticipationId;
import dk.amr.domain.offer.participation.ParticipationRepository;
import dk.amr.domain.offer.participation.Standing;
import dk.amr.domain.offer.participation.Standings;
import dk.amr.domain.shared.Days;
import dk.amr.domain.shared.Ids;
import java.time.LocalDate;

/** What follows from an answer: a place in the network, or a note that nobody asks again for the same mandate. */
public final class Answers {

    private final OfferRepository offers;
    private final ParticipationRepository participations;
    private final Standings standings;
    private final Promise promise;
    private final NetworkRepository networks;
    private final Ids ids;

    public Answers(
            OfferRepository offers,
            ParticipationRepository participations,
            Standings standings,
            Promise promise,
            NetworkRepository networks,
            Ids ids) {
        this.offers = offers;
        this.participations = participations;
        this.standings = standings;
        this.promise = promise;
        this.networks = networks;
        this.ids = ids;
    }

    /** Writes the answer down on the day; accepting asks once more whether the AMR is eligible (model 4.4). */
    public void answer(Offer offer, Answer answer, LocalDate day, Channel channel) {
        OfferState.Sent open = offer.openOn(day);
        switch (answer) {
            case ACCEPTED -> accept(open, day, channel);
            case DECLINED -> offers.save(open.declined(day, channel));
        }
    }

    private void accept(OfferState.Sent open, LocalDate day, Channel channel) {
        Offer offer = open.offer();
        boolean isEligible =
                promise.of(offer.kreds(), offer.person(), day).stream().anyMatch(Prospect::isEligible);
        if (!isEligible) {
            throw new AmrIsNotEligible();
        }
        Network network = networks.get(offer.kreds(), offer.network());
        if (network.isClosed(day)) {
            throw new NetworkIsNotActive();
        }
        standings
                .on(offer.kreds(), participations.ofPerson(offer.kreds(), offer.person()), day)
                .forEach((place, standing) -> makeWay(place, standing, offer, day));
        offers.save(open.accepted(day, channel));
        participations.save(Participation.by(
                new ParticipationId(ids.next()),
                offer,
                Days.laterOf(day, network.period().from())));
    }

    /** Somebody is in one network once; a place that rests elsewhere is given up for the new one (E1). */
    private void makeWay(Participation place, Standing standing, Offer offer, LocalDate day) {
        if (standing.isEnded()) {
            return;
        }
        if (place.network().equals(offer.network())) {
            throw new IsInTheNetworkAlready();
        }
        if (!standing.isActive()) {
            participations.save(place.departed(Departure.Kind.TRANSFERRED, day.minusDays(1)));
        }
    }
}
