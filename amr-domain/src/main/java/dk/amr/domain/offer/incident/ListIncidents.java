package dk.amr.domain.offer.incident;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.offer.participation.ParticipationId;

/** Lists the incidents of a participation, for its facilitator, the office manager and the privacy role alone (E20). */
public final class ListIncidents {

    private final Gate gate;
    private final Incidents places;
    private final IncidentRepository incidents;

    public ListIncidents(Gate gate, Incidents places, IncidentRepository incidents) {
        this.gate = gate;
        this.places = places;
        this.incidents = incidents;
    }

    public IncidentsView list(Caller caller, ParticipationId participation) {
        return gate.enter(
                caller,
                UseCase.LIST_INCIDENTS,
                new Subject(Subject.Kind.PARTICIPATION, participation.value()),
                () -> places.relation(caller, participation),
                act -> new IncidentsView(
                        places.place(caller.kreds(), participation),
                        incidents.ofParticipation(caller.kreds(), participation)));
    }
}
