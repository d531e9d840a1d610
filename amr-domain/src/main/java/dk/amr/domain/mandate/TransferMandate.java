package dk.amr.domain.mandate;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.shared.Version;
import dk.amr.domain.workplace.WorkplaceName;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Notes that somebody left the workplace they were elected at, and enters at once the election at another, if there was
 * one (R7, E1): both or neither.
 */
public final class TransferMandate {

    /**
     * Which mandate, its last day, and where its holder is elected next.
     *
     * @param seen the version the change is made from; absent where nobody has looked before, as on the command line
     */
    public record Request(
            MandateFinder.Reference mandate,
            LocalDate lastDay,
            @Nullable NewPlace to,
            @Nullable Version seen) {

        @Override
        public String toString() {
            return "TransferMandate";
        }
    }

    /**
     * Where somebody is elected next.
     *
     * @param workplace an id, a P-number or a name
     */
    public record NewPlace(String workplace, @Nullable WorkplaceName unit, NewElection election) {}

    private final Gate gate;
    private final MandateFinder finder;
    private final SeatFinder seats;
    private final MandateRepository mandates;
    private final Ids ids;

    public TransferMandate(Gate gate, MandateFinder finder, SeatFinder seats, MandateRepository mandates, Ids ids) {
        this.gate = gate;
        this.finder = finder;
        this.seats = seats;
        this.mandates = mandates;
        this.ids = ids;
    }

    /** Gives the mandate at the new place, if there is one. */
    public Optional<Mandate> transfer(Caller caller, Request request) {
        return gate.enter(
                caller, UseCase.TRANSFER_MANDATE, () -> finder.relation(caller.kreds(), request.mandate()), act -> {
                    Mandate mandate = finder.find(caller.kreds(), request.mandate(), caller.day());
                    act.concerns(Subject.Kind.MANDATE, mandate.id().value());
                    mandate.version().mustBeIfSeen(request.seen());
                    Mandate left = mandate.endedOn(request.lastDay(), EndReason.LEFT_WORKPLACE);
                    Optional<Mandate> next =
                            Optional.ofNullable(request.to()).map(place -> at(place, left, caller.day()));
                    mandates.saveAll(
                            Stream.concat(Stream.of(left), next.stream()).toList());
                    return next;
                });
    }

    private Mandate at(NewPlace place, Mandate left, LocalDate today) {
        Seat seat = seats.find(left.kreds(), left.seat().role(), place.workplace(), place.unit());
        if (seat.isSameAs(left.seat())) {
            throw new TransferIsToTheSameSeat();
        }
        return place.election().after(left, new MandateId(ids.next()), seat, ElectionKind.FIRST_ELECTION, today);
    }
}
