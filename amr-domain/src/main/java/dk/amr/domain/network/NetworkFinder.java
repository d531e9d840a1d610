package dk.amr.domain.network;

import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Relation;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Danish;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
        return meant(kreds, text, day).orElseThrow(NothingHere::new);
    }

    /** The same, for those who ask first what it is to them. */
    public Optional<Network> meant(KredsId kreds, String text, LocalDate day) {
        List<Network> candidates = named(kreds, text);
        return candidates.stream()
                .filter(network -> network.isActive(day))
                .findFirst()
                .or(() -> candidates.reversed().stream().findFirst());
    }

    /** All networks of that id or of the kommunegruppe of that name, by their first day. */
    public List<Network> named(KredsId kreds, String text) {
        return networks.ofKreds(kreds).stream()
                .filter(network -> network.id().value().toString().equals(text) || isNamed(kreds, network, text))
                .toList();
    }

    /** What the network is to the kreds. */
    Relation relation(KredsId kreds, String text) {
        return named(kreds, text).isEmpty() ? Relation.OTHER_KREDS : Relation.OWN_KREDS;
    }

    private boolean isNamed(KredsId kreds, Network network, String text) {
        return groups.find(kreds, network.kommunegruppe())
                .filter(group -> group.name().key().equals(Danish.identity(text)))
                .isPresent();
    }
}
