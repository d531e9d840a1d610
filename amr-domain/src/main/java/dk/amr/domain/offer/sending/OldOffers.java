package dk.amr.domain.offer.sending;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.OfferRepository;
import dk.amr.domain.person.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** The same for everybody to whom one of these new offers is made. */
    static void settleBefore(OfferRepository offers, KredsId kreds, List<Offer> made, LocalDate day) {
        Set<PersonId> whose = made.stream().map(Offer::person).collect(Collectors.toSet());
        offers.saveAll(offers.ofKreds(kreds).stream()
                .filter(old -> whose.contains(old.person()) && old.outcome() == null && !old.isOpen(day))
                .map(Offer::settledAsExpired)
                .toList());
    }
}
