package dk.amr.domain.offer.look;

import dk.amr.domain.groundrule.GroundRules;
import java.util.List;

/**
 * Everything on a network's page, as it stands on the day.
 *
 * @param prospects those to whom an offer of it is due, by name; nobody once it is over
 * @param hasOffers whether any offer of it was sent by the day
 */
public record NetworkView(
        NetworkLine line,
        GroundRules rules,
        List<ParticipantLine> participants,
        List<ProspectLine> prospects,
        List<OfferLine> openOffers,
        boolean hasOffers) {

    public NetworkView {
        participants = List.copyOf(participants);
        prospects = List.copyOf(prospects);
        openOffers = List.copyOf(openOffers);
    }
}
