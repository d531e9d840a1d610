package dk.amr.domain.offer.look;

import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.OfferId;
import dk.amr.domain.offer.OfferState;
import dk.amr.domain.person.PersonName;
import java.time.LocalDate;
import java.util.Set;

/**
 * An offer in a list.
 *
 * @param isLost whether it is open and its mail was given up, so that the person may know nothing of it
 */
public record OfferLine(
        Offer offer, OfferState state, boolean isLost, PersonName name, KommunegruppeName kommunegruppe) {

    /** How it stands on the day, among offers whose mails were given up. */
    public static OfferLine on(
            LocalDate day, Offer offer, Set<OfferId> lost, PersonName name, KommunegruppeName kommunegruppe) {
        boolean isLost = offer.isOpen(day) && lost.contains(offer.id());
        return new OfferLine(offer, offer.stateOn(day), isLost, name, kommunegruppe);
    }

    /** Whether it waits for an answer. */
    public boolean isOpen() {
        return state instanceof OfferState.Sent;
    }

    @Override
    public String toString() {
        return "OfferLine[" + offer.id().value() + "]";
    }
}
