package dk.amr.domain.offer.participation;

import dk.amr.domain.mandate.EndReason;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateState;
import dk.amr.domain.shared.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The course of one participation through time, from what the register knows (D17, D18).
 *
 * @param memberships the person's in the kreds
 * @param carriers the registered AMR mandates that carry the participation: the one it was accepted for, and others in
 *     the area
 * @param awaited those that are reported but not registered
 */
record Course(
        Participation participation,
        Period network,
        List<Period> memberships,
        List<Mandate> carriers,
        List<Mandate> awaited) {

    /** A mandate that lapsed leaves so many days to be re-elected (D17). */
    static final int DAYS_OF_GRACE = 60;

    Standing on(LocalDate day) {
        if (day.isBefore(participation.from())) {
            return new Standing.Upcoming();
        }
        Optional<Standing.Ended> end = Stream.of(departure(), membershipEnd(), networkEnd(), mandateEnd())
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Standing.Ended::from));
        return end.filter(ended -> !day.isBefore(ended.from()))
                .<Standing>map(ended -> ended)
                .orElseGet(() -> whileItLasts(day));
    }

    private Standing whileItLasts(LocalDate day) {
        if (carriers.stream().anyMatch(mandate -> mandate.isActive(day))) {
            return new Standing.Active();
        }
        return new Standing.Paused(causeOfPause(day));
    }

    private Standing.Paused.Pause causeOfPause(LocalDate day) {
        List<MandateState> states =
                carriers.stream().map(mandate -> mandate.stateOn(day)).toList();
        if (states.contains(MandateState.LONG_ABSENCE)) {
            return Standing.Paused.Pause.LEAVE;
        }
        boolean isReElected =
                awaited.stream().anyMatch(mandate -> mandate.period().includes(day));
        return isReElected ? Standing.Paused.Pause.RENEWAL_PENDING : Standing.Paused.Pause.MANDATE_LAPSED;
    }

    private Optional<Standing.Ended> departure() {
        Departure departure = participation.departure();
        return Optional.ofNullable(departure)
                .map(left -> new Standing.Ended(
                        Standing.Ended.Cause.valueOf(left.kind().name()),
                        left.lastDay().plusDays(1)));
    }

    private Optional<Standing.Ended> networkEnd() {
        return Optional.ofNullable(network.until())
                .map(until -> new Standing.Ended(Standing.Ended.Cause.NETWORK_CLOSED, until));
    }

    private Optional<Standing.Ended> membershipEnd() {
        return uncovered(participation.from(), memberships)
                .map(day -> new Standing.Ended(Standing.Ended.Cause.MEMBERSHIP, day));
    }

    // goes from mandate to mandate; a gap within the days of grace is bridged, any other ends the way
    private Optional<Standing.Ended> mandateEnd() {
        List<Period> served = carriers.stream().map(Mandate::period).toList();
        LocalDate reached = participation.from();
        while (true) {
            Optional<LocalDate> gap = uncovered(reached, served);
            if (gap.isEmpty()) {
                return Optional.empty();
            }
            LocalDate endOfGrace = leavesGrace(gap.get()) ? gap.get().plusDays(DAYS_OF_GRACE) : gap.get();
            Optional<LocalDate> next = nextStart(gap.get()).filter(start -> !start.isAfter(endOfGrace));
            if (next.isEmpty()) {
                return Optional.of(new Standing.Ended(Standing.Ended.Cause.MANDATE, endOfGrace));
            }
            reached = next.get();
        }
    }

    private Optional<LocalDate> nextStart(LocalDate after) {
        return carriers.stream()
                .map(Mandate::startsOn)
                .filter(start -> start.isAfter(after))
                .min(Comparator.naturalOrder());
    }

    /** Whether what ended the day before was a term run out or a workplace left; any other end leaves no grace. */
    private boolean leavesGrace(LocalDate gap) {
        return carriers.stream()
                .filter(mandate -> gap.equals(mandate.period().until()))
                .allMatch(mandate -> mandate.stateOn(gap) == MandateState.EXPIRED
                        || mandate.ending() == null
                        || mandate.ending().reason() == EndReason.LEFT_WORKPLACE);
    }

    /** The first day from there on that none of the periods includes. */
    private static Optional<LocalDate> uncovered(LocalDate from, List<Period> periods) {
        LocalDate reached = from;
        while (true) {
            LocalDate day = reached;
            Optional<Period> covering =
                    periods.stream().filter(period -> period.includes(day)).findFirst();
            if (covering.isEmpty()) {
                return Optional.of(day);
            }
            LocalDate until = covering.get().until();
            if (until == null) {
                return Optional.empty();
            }
            reached = until;
        }
    }
}
