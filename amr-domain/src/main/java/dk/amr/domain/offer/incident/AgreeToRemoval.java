package dk.amr.domain.offer.incident;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.offer.participation.Departure;
import dk.amr.domain.offer.participation.Participation;
import dk.amr.domain.offer.participation.ParticipationIsOver;
import dk.amr.domain.offer.participation.ParticipationRepository;
import dk.amr.domain.offer.participation.Standing;
import dk.amr.domain.offer.participation.Standings;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records that the facilitator, or the office manager, wants a participant taken out of the network for an incident.
 * With the second of the two, of another account, the participation ends that day (E20, D19).
 */
public final class AgreeToRemoval {

    /**
     * For which incident.
     *
     * @param seen the version the change is made from; absent where nobody has looked before
     */
    public record Request(IncidentId incident, @Nullable Version seen) {}

    private final Gate gate;
    private final Incidents places;
    private final IncidentRepository incidents;
    private final ParticipationRepository participations;
    private final Standings standings;

    public AgreeToRemoval(
            Gate gate,
            Incidents places,
            IncidentRepository incidents,
            ParticipationRepository participations,
            Standings standings) {
        this.gate = gate;
        this.places = places;
        this.incidents = incidents;
        this.participations = participations;
        this.standings = standings;
    }

    /** Gives the incident as it is now. */
    public Incident agree(Caller caller, Request request) {
        return gate.enter(
                caller,
                UseCase.AGREE_TO_REMOVAL,
                new Subject(Subject.Kind.INCIDENT, request.incident().value()),
                () -> places.relation(caller, request.incident()),
                act -> {
                    Incident incident = places.get(caller.kreds(), request.incident());
                    incident.version().mustBeIfSeen(request.seen());
                    Participation place = places.place(caller.kreds(), incident.participation());
                    Incident agreed = agreed(incident, place, caller);
                    incidents.save(agreed);
                    act.tells("decision=" + agreed.decision());
                    if (agreed.isRemoval()) {
                        remove(place, caller.day());
                    }
                    return agreed;
                });
    }

    private Incident agreed(Incident incident, Participation place, Caller caller) {
        if (incident.isRemoval()) {
            throw new IncidentIsSettled();
        }
        Incident.Agreement agreement = new Incident.Agreement(caller.account(), caller.day());
        if (incident.facilitatorAgreed() == null && places.isLedBy(caller, place)) {
            return incident.agreedByFacilitator(agreement);
        }
        if (incident.managerAgreed() == null && caller.roles().contains(Role.OFFICE_MANAGER)) {
            return incident.agreedByOffice(agreement);
        }
        throw new RemovalTakesTwo();
    }

    private void remove(Participation place, LocalDate day) {
        Standing standing = standings.on(place.kreds(), List.of(place), day).get(place);
        if (standing == null || standing.isEnded()) {
            throw new ParticipationIsOver();
        }
        participations.save(place.departed(Departure.Kind.REMOVED, day));
    }
}
