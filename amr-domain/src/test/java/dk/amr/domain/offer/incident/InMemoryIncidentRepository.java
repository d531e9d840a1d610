package dk.amr.domain.offer.incident;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.offer.participation.ParticipationId;
import dk.amr.domain.shared.Remembering;
import dk.amr.domain.shared.Shelf;
import dk.amr.domain.shared.Version;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Incidents in memory. */
public final class InMemoryIncidentRepository implements IncidentRepository, Remembering {

    private final Shelf<IncidentId, Incident> incidents = new Shelf<>();

    @Override
    public Optional<Incident> find(KredsId kreds, IncidentId id) {
        return incidents.find(id).filter(each -> each.kreds().equals(kreds));
    }

    @Override
    public List<Incident> ofParticipation(KredsId kreds, ParticipationId participation) {
        return incidents
                .all()
                .filter(each ->
                        each.kreds().equals(kreds) && each.participation().equals(participation))
                .sorted(Comparator.comparing(Incident::happenedOn)
                        .thenComparing(each -> each.id().value().toString()))
                .toList();
    }

    @Override
    public void save(Incident incident) {
        incidents.find(incident.id()).map(Incident::version).orElse(Version.NEW).mustBe(incident.version());
        incidents.put(incident.id(), kept(incident, incident.version().number() + 1));
    }

    /** The incident as it is kept with that version. */
    public static Incident kept(Incident incident, int version) {
        return new Incident(
                incident.id(),
                incident.kreds(),
                incident.participation(),
                incident.happenedOn(),
                incident.recordedBy(),
                incident.recordedOn(),
                incident.decision(),
                incident.decidedOn(),
                incident.facilitatorAgreed(),
                incident.managerAgreed(),
                new Version(version));
    }

    @Override
    public Runnable memory() {
        return incidents.memory();
    }
}
