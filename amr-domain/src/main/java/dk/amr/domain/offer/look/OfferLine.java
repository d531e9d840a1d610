package dk.amr.domain.offer.look;

import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.OfferState;
import dk.amr.domain.person.PersonName;

/** An offer in a list. */
public record OfferLine(Offer offer, OfferState state, PersonName name, KommunegruppeName kommunegruppe) {

    @Override
    public String toString() {
        return "OfferLine[" + offer.id().value() + "]";
    }
}
