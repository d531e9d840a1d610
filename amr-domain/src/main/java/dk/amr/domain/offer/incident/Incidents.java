package dk.amr.domain.offer.incident;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Relation;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.network.NetworkRepository;
import dk.amr.domain.offer.participation.Participation;
import dk.amr.domain.offer.participation.ParticipationId;
import dk.amr.domain.offer.participation.ParticipationRepository;
import dk.amr.domain.offer.promise.OwnNetwork;

/** Finds incidents, and the network of the participation that they are about. */
public final class Incidents {

    private final IncidentRepository incidents;
    private final ParticipationRepository participations;
    private final NetworkRepository networks;
    private final OwnNetwork ownNetwork;

    public Incidents(
            IncidentRepository incidents,
            ParticipationRepository participations,
            NetworkRepository networks,
            OwnNetwork ownNetwork) {
        this.incidents = incidents;
        this.participations = participations;
        this.networks = networks;
        this.ownNetwork = ownNetwork;
    }

    Incident get(KredsId kreds, IncidentId id) {
        return incidents.find(kreds, id).orElseThrow(NothingHere::new);
    }

    Participation place(KredsId kreds, ParticipationId id) {
        return participations.find(kreds, id).orElseThrow(NothingHere::new);
    }

    boolean isLedBy(Caller caller, Participation place) {
        return networks.get(caller.kreds(), place.network()).isLedBy(caller.account(), caller.day());
    }

    Relation relation(Caller caller, ParticipationId id) {
        return ownNetwork.relation(
                caller,
                participations
                        .find(caller.kreds(), id)
                        .flatMap(place -> networks.find(caller.kreds(), place.network())));
    }

    Relation relation(Caller caller, IncidentId id) {
        return incidents
                .find(caller.kreds(), id)
                .map(incident -> relation(caller, incident.participation()))
                .orElse(Relation.OTHER_KREDS);
    }
}
