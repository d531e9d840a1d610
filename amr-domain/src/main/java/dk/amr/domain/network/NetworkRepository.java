package dk.amr.domain.network;

import dk.amr.domain.kreds.KredsId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where networks and who leads them are kept. A network of another kreds is not found. */
public interface NetworkRepository {

    Optional<Network> find(KredsId kreds, NetworkId id);

    default Network get(KredsId kreds, NetworkId id) {
        return find(kreds, id).orElseThrow(UnknownNetwork::new);
    }

    /** Those of the networks that are there, in no particular order. */
    default List<Network> findAll(KredsId kreds, Collection<NetworkId> ids) {
        return ids.stream().flatMap(id -> find(kreds, id).stream()).toList();
    }

    /** All of the kreds, by their first day, then by id. */
    List<Network> ofKreds(KredsId kreds);

    /**
     * Keeps a new network, or a change. Refused: two networks of one kommunegruppe on the same day ({@link
     * NetworkExistsAlready}), and a change from an older version.
     */
    void save(Network network);
}
