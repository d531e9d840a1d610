package dk.amr.domain.offer.sending;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.correspondence.link.PersonalLinkRepository;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.OfferRepository;
import java.util.List;

/**
 * Writes down which offers nobody answered in time, and takes away personal links that are over. Nothing waits for it:
 * an offer is over by its date.
 */
public final class LapseOffers {

    private final Gate gate;
    private final OfferRepository offers;
    private final PersonalLinkRepository links;

    public LapseOffers(Gate gate, OfferRepository offers, PersonalLinkRepository links) {
        this.gate = gate;
        this.offers = offers;
        this.links = links;
    }

    /** Answers how many offers it wrote down. */
    public int lapse(Caller caller) {
        return gate.enter(caller, UseCase.LAPSE_OFFERS, act -> {
            List<Offer> lapsed = offers.ofKreds(caller.kreds()).stream()
                    .filter(offer -> offer.outcome() == null && caller.day().isAfter(offer.answerBy()))
                    .map(Offer::settledAsExpired)
                    .toList();
            offers.saveAll(lapsed);
            int removed = links.removeOver(caller.kreds(), caller.day());
            act.tells("lapsed=" + lapsed.size() + " links=" + removed);
            return lapsed.size();
        });
    }
}
