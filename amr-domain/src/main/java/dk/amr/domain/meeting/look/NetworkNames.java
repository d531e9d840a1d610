package dk.amr.domain.meeting.look;

import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.network.NetworkRepository;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What networks are called: by their kommunegruppe. */
public final class NetworkNames {

    private final NetworkRepository networks;
    private final KommunegruppeRepository groups;

    public NetworkNames(NetworkRepository networks, KommunegruppeRepository groups) {
        this.networks = networks;
        this.groups = groups;
    }

    Map<NetworkId, Network> networks(KredsId kreds) {
        return networks.ofKreds(kreds).stream().collect(Collectors.toMap(Network::id, network -> network));
    }

    public Map<NetworkId, KommunegruppeName> of(KredsId kreds) {
        return of(kreds, networks.ofKreds(kreds));
    }

    /** Those of networks that are known already. */
    Map<NetworkId, KommunegruppeName> of(KredsId kreds, Collection<Network> known) {
        Map<KommunegruppeId, KommunegruppeName> named =
                groups.ofKreds(kreds).stream().collect(Collectors.toMap(Kommunegruppe::id, Kommunegruppe::name));
        return known.stream()
                .collect(Collectors.toMap(
                        Network::id, network -> Objects.requireNonNull(named.get(network.kommunegruppe()))));
    }
}
