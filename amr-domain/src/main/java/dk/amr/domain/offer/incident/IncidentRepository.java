package dk.amr.domain.offer.incident;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.offer.participation.ParticipationId;
import java.util.List;
import java.util.Optional;

/** Where incidents are kept. One of another kreds is not found. */
public interface IncidentRepository {

    Optional<Incident> find(KredsId kreds, IncidentId id);

    /** Those of a participation, by the day they happened, then by id. */
    List<Incident> ofParticipation(KredsId kreds, ParticipationId participation);

    /** Keeps a new one, or a change; a change from an older version is refused. */
    void save(Incident incident);
}
