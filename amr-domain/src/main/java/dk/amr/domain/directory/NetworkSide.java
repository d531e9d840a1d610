package dk.amr.domain.directory;

import dk.amr.domain.access.Relation;
import dk.amr.domain.consent.Consent;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.offer.look.OfferLine;
import dk.amr.domain.offer.participation.Participation;
import dk.amr.domain.offer.participation.Standing;
import java.util.List;

/**
 * What the networks know of a person: what was offered and answered, where the person is or was in, and what was agreed
 * to.
 *
 * @param relation what the person is to the one who looks
 * @param offers by the day they were sent
 */
public record NetworkSide(Relation relation, List<OfferLine> offers, List<Place> places, List<Consent> consents) {

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

    @Override
    public String toString() {
        return "NetworkSide";
    }
}
