package dk.amr.domain.network;

import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Relation;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Danish;
import java.time.LocalDate;
import java.util.List;

/** Finds the network that somebody means by its id or by the name of its kommunegruppe. */
public final class NetworkFinder {

    private final NetworkRepository networks;
    private final KommunegruppeRepository groups;

    public NetworkFinder(NetworkRepository networks, KommunegruppeRepository groups) {
        this.networks = networks;
        this.groups = groups;
    }

    /** The network; of several in the same kommunegruppe the one that is active on the day, or else the latest. */
    public Network find(KredsId kreds, String text, LocalDate day) {
        List<Network> candidates = networks.ofKreds(kreds).stream()
                .filter(network -> network.id().value().toString().equals(text) || isNamed(kreds, network, text))
                .toList();
        return candidates.stream()
                .filter(network -> network.isActive(day))
                .findFirst()
                .or(() -> candidates.reversed().stream().findFirst())
                .orElseThrow(NothingHere::new);
    }

    /** What the network is to the kreds. */
    Relation relation(KredsId kreds, String text) {
        boolean isThere = networks.ofKreds(kreds).stream()
                .anyMatch(network -> network.id().value().toString().equals(text) || isNamed(kreds, network, text));
        return isThere ? Relation.OWN_KREDS : Relation.OTHER_KREDS;
    }

    private boolean isNamed(KredsId kreds, Network network, String text) {
        return groups.find(kreds, network.kommunegruppe())
                .filter(group -> group.name().key().equals(Danish.identity(text)))
                .isPresent();
    }
}
