package dk.amr.domain.mandate;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An election after which somebody goes on, in the same seat or in another.
 *
 * @param startsOn the first day; without it the day after the earlier mandate's last, or the election's when later
 * @param months absent for what is usual
 * @param isAwaited whether the election is only reported
 */
public record NewElection(
        LocalDate heldOn,
        @Nullable LocalDate startsOn,
        @Nullable Integer months,
        @Nullable String agreement,
        boolean isAwaited) {

    /** The mandate that follows the earlier one; refused while that one runs. */
    Mandate after(Mandate earlier, MandateId id, Seat seat, ElectionKind kind, LocalDate reportedOn) {
        Mandate mandate = Mandate.of(
                id,
                earlier.kreds(),
                earlier.person(),
                seat,
                new Election(heldOn, kind, reportedOn, null),
                Term.told(seat.role(), startAfter(earlier), months, agreement));
        return isAwaited ? mandate.awaited() : mandate;
    }

    private LocalDate startAfter(Mandate earlier) {
        LocalDate next =
                earlier.lastDay().orElseThrow(EarlierMandateRunsOn::new).plusDays(1);
        if (startsOn != null && startsOn.isBefore(next)) {
            throw new EarlierMandateRunsOn();
        }
        return Optional.ofNullable(startsOn).orElse(heldOn.isAfter(next) ? heldOn : next);
    }

    @Override
    public String toString() {
        return "NewElection";
    }
}
