package dk.amr.domain.offer.sending;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.OfferRepository;
import dk.amr.domain.person.PersonId;
import java.time.LocalDate;

/** The offers that somebody had before and never answered. */
final class OldOffers {

    private OldOffers() {}

    /** Writes down that those have expired whose time is over, so that there is room for a new one. */
    static void settle(OfferRepository offers, KredsId kreds, PersonId person, LocalDate day) {
        offers.ofPerson(kreds, person).stream()
                .filter(old -> old.outcome() == null && !old.isOpen(day))
                .map(Offer::settledAsExpired)
                .forEach(offers::save);
    }
}
