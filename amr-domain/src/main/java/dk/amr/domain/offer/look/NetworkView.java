package dk.amr.domain.offer.look;

import dk.amr.domain.groundrule.GroundRules;
import java.util.List;

/**
 * Everything on a network's page, as it stands on the day.
 *
 * @param hasOffers whether any offer of it was sent by the day
 */
public record NetworkView(
        NetworkLine line,
        GroundRules rules,
        List<ParticipantLine> participants,
        List<OfferLine> openOffers,
        boolean hasOffers) {

    public NetworkView {
        participants = List.copyOf(participants);
        openOffers = List.copyOf(openOffers);
    }
}
