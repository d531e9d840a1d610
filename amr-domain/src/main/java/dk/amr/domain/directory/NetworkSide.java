package dk.amr.domain.directory;

import dk.amr.domain.access.Relation;
import dk.amr.domain.consent.Consent;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.offer.OfferState;
import dk.amr.domain.offer.Outcome;
import dk.amr.domain.offer.look.OfferLine;
import dk.amr.domain.offer.participation.Participation;
import dk.amr.domain.offer.participation.Standing;
import java.util.List;
import java.util.Optional;

/**
 * What the networks know of a person: what was offered and answered, where the person is or was in, and what was agreed
 * to.
 *
 * @param relation what the person is to the one who looks
 * @param hasEmail whether an offer can be mailed, also where the address itself is not shown
 * @param offers by the day they were sent
 */
public record NetworkSide(
        Relation relation, boolean hasEmail, List<OfferLine> offers, List<Place> places, List<Consent> consents) {

    /** A participation, how it stands on the day, and whose network it is in. */
    public record Place(Participation participation, Standing standing, KommunegruppeName kommunegruppe) {

        @Override
        public String toString() {
            return "Place[" + participation.id().value() + "]";
        }
    }

    public NetworkSide {
        offers = List.copyOf(offers);
        places = List.copyOf(places);
        consents = List.copyOf(consents);
    }

    /** Where the person takes part now. */
    public List<Place> current() {
        return places.stream().filter(place -> place.standing().isActive()).toList();
    }

    /** The offer that waits for an answer, the latest where there are several. */
    public Optional<OfferLine> openOffer() {
        return offers.stream().filter(OfferLine::isOpen).reduce((earlier, later) -> later);
    }

    /** What was offered last, if anything. */
    public Optional<OfferLine> lastOffer() {
        return offers.isEmpty() ? Optional.empty() : Optional.of(offers.getLast());
    }

    /** The no that the latest offer got, of somebody who takes part nowhere. */
    public Optional<Outcome> lastNo() {
        return lastOffer()
                .filter(unused -> current().isEmpty())
                .flatMap(line -> line.state() instanceof OfferState.Ended ended
                        ? Optional.of(ended.outcome())
                        : Optional.empty())
                .filter(outcome -> outcome.kind() == Outcome.Kind.DECLINED);
    }

    @Override
    public String toString() {
        return "NetworkSide";
    }
}
