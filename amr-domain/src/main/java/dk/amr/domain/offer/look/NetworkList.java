package dk.amr.domain.offer.look;

import dk.amr.domain.kommunegruppe.KommunegruppeName;
import java.util.List;

/** The networks of a kreds, and the kommunegrupper that have none on the day (S32). */
public record NetworkList(List<NetworkLine> networks, List<KommunegruppeName> without) {

    public NetworkList {
        networks = List.copyOf(networks);
        without = List.copyOf(without);
    }
}
