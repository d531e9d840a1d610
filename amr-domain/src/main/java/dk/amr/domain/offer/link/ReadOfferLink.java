package dk.amr.domain.offer.link;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;

/** Opens the page behind a personal link; it changes nothing, for programs that scan mail follow links too. */
public final class ReadOfferLink {

    private final Gate gate;
    private final OfferByLink byLink;

    public ReadOfferLink(Gate gate, OfferByLink byLink) {
        this.gate = gate;
        this.byLink = byLink;
    }

    /** The page; an unknown link, one that is over and too many guesses from the address all look the same. */
    public OfferPage read(Caller caller, String secret, String address) {
        return gate.enter(
                caller,
                UseCase.READ_OFFER_LINK,
                act -> byLink.page(byLink.offer(secret, address, caller.day()), caller.day()));
    }
}
