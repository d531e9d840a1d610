package dk.amr.domain.offer.sending;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.network.NetworkRepository;
import dk.amr.domain.offer.participation.Departure;
import dk.amr.domain.offer.participation.Participation;
import dk.amr.domain.offer.participation.ParticipationId;
import dk.amr.domain.offer.participation.ParticipationIsOver;
import dk.amr.domain.offer.participation.ParticipationRepository;
import dk.amr.domain.offer.participation.Standing;
import dk.amr.domain.offer.participation.Standings;
import dk.amr.domain.offer.promise.OwnNetwork;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records that somebody leaves a network by their own wish (S31). */
public final class LeaveNetwork {

    /**
     * Who leaves.
     *
     * @param seen the version the change is made from; absent where nobody has looked before
     */
    public record Request(
            ParticipationId participation,
            LocalDate lastDay,
            @Nullable Version seen) {}

    private final Gate gate;
    private final ParticipationRepository participations;
    private final Standings standings;
    private final NetworkRepository networks;
    private final OwnNetwork ownNetwork;

    public LeaveNetwork(
            Gate gate,
            ParticipationRepository participations,
            Standings standings,
            NetworkRepository networks,
            OwnNetwork ownNetwork) {
        this.gate = gate;
        this.participations = participations;
        this.standings = standings;
        this.networks = networks;
        this.ownNetwork = ownNetwork;
    }

    public void leave(Caller caller, Request request) {
        gate.perform(
                caller,
                UseCase.LEAVE_NETWORK,
                new Subject(Subject.Kind.PARTICIPATION, request.participation().value()),
                () -> ownNetwork.relation(
                        caller,
                        participations
                                .find(caller.kreds(), request.participation())
                                .flatMap(place -> networks.find(caller.kreds(), place.network()))),
                act -> {
                    Participation place = participations
                            .find(caller.kreds(), request.participation())
                            .orElseThrow(NothingHere::new);
                    place.version().mustBeIfSeen(request.seen());
                    Standing standing = standings
                            .on(caller.kreds(), List.of(place), request.lastDay())
                            .get(place);
                    if (standing == null || standing.isEnded() || standing instanceof Standing.Upcoming) {
                        throw new ParticipationIsOver();
                    }
                    participations.save(place.departed(Departure.Kind.LEFT, request.lastDay()));
                });
    }
}
