package dk.amr.domain.offer.participation;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.person.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where participations are kept. One of another kreds is not found. */
public interface ParticipationRepository {

    Optional<Participation> find(KredsId kreds, ParticipationId id);

    /** All of the kreds, by their first day, then by id. */
    List<Participation> ofKreds(KredsId kreds);

    /** The person's, by their first day, then by id. */
    List<Participation> ofPerson(KredsId kreds, PersonId person);

    /** Those of a network, by their first day, then by id. */
    List<Participation> ofNetwork(KredsId kreds, NetworkId network);

    /** Those of the networks, each network's as {@link #ofNetwork} gives them. */
    default List<Participation> ofNetworks(KredsId kreds, Collection<NetworkId> networks) {
        return networks.stream()
                .flatMap(network -> ofNetwork(kreds, network).stream())
                .toList();
    }

    /** Keeps a new participation, or a change; a change from an older version is refused. */
    void save(Participation participation);
}
