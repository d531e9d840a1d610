package dk.amr.domain.offer.incident;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.shared.Version;
import org.jspecify.annotations.Nullable;

/** Records that a participant was warned for an incident; what was proposed before falls away (D19). */
public final class WarnParticipant {

    /**
     * For which incident.
     *
     * @param seen the version the change is made from; absent where nobody has looked before
     */
    public record Request(IncidentId incident, @Nullable Version seen) {}

    private final Gate gate;
    private final Incidents places;
    private final IncidentRepository incidents;

    public WarnParticipant(Gate gate, Incidents places, IncidentRepository incidents) {
        this.gate = gate;
        this.places = places;
        this.incidents = incidents;
    }

    public void warn(Caller caller, Request request) {
        gate.perform(
                caller,
                UseCase.WARN_PARTICIPANT,
                new Subject(Subject.Kind.INCIDENT, request.incident().value()),
                () -> places.relation(caller, request.incident()),
                act -> {
                    Incident incident = places.get(caller.kreds(), request.incident());
                    incident.version().mustBeIfSeen(request.seen());
                    incidents.save(incident.warned(caller.day()));
                });
    }
}
