package dk.amr.domain.offer.look;

import dk.amr.domain.access.account.Colleague;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.network.Network;
import org.jspecify.annotations.Nullable;

/**
 * A network in a list.
 *
 * @param facilitator who leads it on the day, or is to lead it where it has not begun, if anybody
 * @param participants how many are active in it
 * @param eligible how many AMRs of its kommunegruppe are to have an offer
 * @param openOffers how many have not answered yet
 */
public record NetworkLine(
        Network network,
        KommunegruppeName kommunegruppe,
        @Nullable Colleague facilitator,
        int participants,
        int eligible,
        int openOffers) {}
