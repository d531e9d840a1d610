package dk.amr.domain.offer.look;

import dk.amr.domain.groundrule.GroundRules;
import java.util.List;

/** Everything on a network's page, as it stands on the day. */
public record NetworkView(
        NetworkLine line, GroundRules rules, List<ParticipantLine> participants, List<OfferLine> openOffers) {

    public NetworkView {
        participants = List.copyOf(participants);
        openOffers = List.copyOf(openOffers);
    }
}
