package dk.amr.domain.network;

import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Relation;
import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
        return Ids.isShapeOf(text)
                ? networks.find(kreds, NetworkId.parse(text)).stream().toList()
                : ofGroup(kreds, text);
    }

    /** What the network is to the kreds. */
    Relation relation(KredsId kreds, String text) {
        return named(kreds, text).isEmpty() ? Relation.OTHER_KREDS : Relation.OWN_KREDS;
    }

    private List<Network> ofGroup(KredsId kreds, String name) {
        Set<KommunegruppeId> groups = this.groups.ofKreds(kreds).stream()
                .filter(group -> group.name().key().equals(Danish.identity(name)))
                .map(Kommunegruppe::id)
                .collect(Collectors.toUnmodifiableSet());
        return groups.isEmpty()
                ? List.of()
                : networks.ofKreds(kreds).stream()
                        .filter(network -> groups.contains(network.kommunegruppe()))
                        .toList();
    }
}
