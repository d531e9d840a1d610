package dk.amr.domain.offer.look;

import dk.amr.domain.kommunegruppe.KommunegruppeName;
import java.util.List;
import java.util.Map;

/**
 * The networks of a kreds, and the kommunegrupper that have none on the day (S32).
 *
 * @param waiting how many AMRs wait for an offer in each of those kommunegrupper
 */
public record NetworkList(
        List<NetworkLine> networks, List<KommunegruppeName> without, Map<KommunegruppeName, Integer> waiting) {

    public NetworkList {
        networks = List.copyOf(networks);
        without = List.copyOf(without);
        waiting = Map.copyOf(waiting);
    }
}
