package dk.amr.domain.offer.incident;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.offer.participation.Participation;
import dk.amr.domain.offer.participation.ParticipationId;
import dk.amr.domain.offer.participation.ParticipationIsOver;
import dk.amr.domain.offer.participation.Standing;
import dk.amr.domain.offer.participation.Standings;
import dk.amr.domain.shared.Ids;
import java.time.LocalDate;
import java.util.List;

/** Records that somebody in a network broke the confidentiality rule, on a day when they were in it (E20). */
public final class RecordIncident {

    /** Whose participation, and when it happened. */
    public record Request(ParticipationId participation, LocalDate happenedOn) {}

    private final Gate gate;
    private final Incidents places;
    private final IncidentRepository incidents;
    private final Standings standings;
    private final Ids ids;

    public RecordIncident(Gate gate, Incidents places, IncidentRepository incidents, Standings standings, Ids ids) {
        this.gate = gate;
        this.places = places;
        this.incidents = incidents;
        this.standings = standings;
        this.ids = ids;
    }

    public Incident record(Caller caller, Request request) {
        return gate.enter(
                caller,
                UseCase.RECORD_INCIDENT,
                new Subject(Subject.Kind.PARTICIPATION, request.participation().value()),
                () -> places.relation(caller, request.participation()),
                act -> {
                    Participation place = places.place(caller.kreds(), request.participation());
                    if (request.happenedOn().isAfter(caller.day())) {
                        throw new IncidentIsYetToCome();
                    }
                    Standing standing = standings
                            .on(caller.kreds(), List.of(place), request.happenedOn())
                            .get(place);
                    if (standing == null || standing.isEnded() || standing instanceof Standing.Upcoming) {
                        throw new ParticipationIsOver();
                    }
                    Incident incident = Incident.recorded(
                            new IncidentId(ids.next()), place, request.happenedOn(), caller.account(), caller.day());
                    incidents.save(incident);
                    return incident;
                });
    }
}
