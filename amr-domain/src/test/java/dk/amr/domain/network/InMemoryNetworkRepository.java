package dk.amr.domain.network;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Remembering;
import dk.amr.domain.shared.Shelf;
import dk.amr.domain.shared.Version;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Networks in memory. */
public final class InMemoryNetworkRepository implements NetworkRepository, Remembering {

    private final Shelf<NetworkId, Network> networks = new Shelf<>();

    @Override
    public Optional<Network> find(KredsId kreds, NetworkId id) {
        return networks.find(id).filter(network -> network.kreds().equals(kreds));
    }

    @Override
    public List<Network> ofKreds(KredsId kreds) {
        return networks.all()
                .filter(network -> network.kreds().equals(kreds))
                .sorted(Comparator.comparing(
                                (Network network) -> network.period().from())
                        .thenComparing(network -> network.id().value().toString()))
                .toList();
    }

    @Override
    public void save(Network network) {
        networks.find(network.id()).map(Network::version).orElse(Version.NEW).mustBe(network.version());
        boolean isTaken = networks.all()
                .anyMatch(other -> !other.id().equals(network.id())
                        && other.kommunegruppe().equals(network.kommunegruppe())
                        && other.period().overlaps(network.period()));
        if (isTaken) {
            throw new NetworkExistsAlready();
        }
        networks.put(
                network.id(),
                new Network(
                        network.id(),
                        network.kreds(),
                        network.kommunegruppe(),
                        network.period(),
                        network.facilitations(),
                        network.version().next()));
    }

    @Override
    public Runnable memory() {
        return networks.memory();
    }
}
