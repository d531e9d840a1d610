package dk.amr.domain.offer.promise;

import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.mandate.Succession;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.OfferState;
import dk.amr.domain.offer.Outcome;
import dk.amr.domain.offer.participation.Participation;
import dk.amr.domain.offer.participation.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is due to one AMR in one kommunegruppe.
 *
 * @param lines the AMR's active mandates there, at least one
 * @param offers all that the person was ever sent by the day
 * @param places all of the person's participations
 * @param comingNetworks the kommunegrupper with a network that begins later
 * @param mandates all of the person's mandates; needed only where an offer or a place is for another than these
 */
record Judgement(
        List<AmrLine> lines,
        List<Offer> offers,
        List<Map.Entry<Participation, Standing>> places,
        List<Mandate> mandates,
        Map<KommunegruppeId, NetworkId> activeNetworks,
        Set<KommunegruppeId> comingNetworks,
        LocalDate day) {

    Prospect prospect() {
        AmrLine line = lines.getFirst();
        Set<MandateId> chain = chain();
        boolean isInNetwork = places.stream().anyMatch(place -> place.getValue().isActive());
        return new Prospect(
                line.person(),
                line.mandate(),
                line.kommunegruppe(),
                line.isEligible(),
                line.hasEmail(),
                isInNetwork || offeredFor(chain).findAny().isPresent(),
                isInNetwork,
                verdict(line, chain));
    }

    private Verdict verdict(AmrLine line, Set<MandateId> chain) {
        return ground(line)
                .<Verdict>map(Verdict.Excluded::new)
                .or(() -> cause(line, chain).map(Verdict.Skipped::new))
                .orElseGet(() -> obstacleOrSend(line));
    }

    private static Optional<Verdict.Ground> ground(AmrLine line) {
        return switch (line.belonging()) {
            case NOT_A_MEMBER -> Optional.of(Verdict.Ground.NOT_A_MEMBER);
            case FORMER_MEMBER -> Optional.of(Verdict.Ground.MEMBERSHIP_ENDED);
            case MEMBER ->
                line.kommunegruppe() == null ? Optional.of(Verdict.Ground.OUTSIDE_THE_AREA) : Optional.empty();
        };
    }

    private Optional<Verdict.Cause> cause(AmrLine line, Set<MandateId> chain) {
        if (isInItsNetwork(line, chain)) {
            return Optional.of(Verdict.Cause.IN_NETWORK);
        }
        if (offeredFor(chain).anyMatch(offer -> offer.isOpen(day))) {
            return Optional.of(Verdict.Cause.OFFER_IS_OPEN);
        }
        return offers.stream()
                .filter(offer -> isForThese(offer.mandate()))
                .reduce((earlier, later) -> later)
                .flatMap(this::causeIn);
    }

    /** A mandate that was moved under another kommunegruppe stays with the network it belongs to. */
    private boolean isInItsNetwork(AmrLine line, Set<MandateId> chain) {
        NetworkId wanted = activeNetworks.get(line.kommunegruppe());
        return places.stream()
                .filter(place -> !place.getValue().isEnded())
                .map(Map.Entry::getKey)
                .anyMatch(place -> place.network().equals(wanted) || chain.contains(place.mandate()));
    }

    private Optional<Verdict.Cause> causeIn(Offer offer) {
        return switch (offer.stateOn(day)) {
            case OfferState.Sent sent -> Optional.of(Verdict.Cause.OFFER_IS_OPEN);
            case OfferState.Ended ended ->
                switch (ended.outcome().kind()) {
                    case DECLINED -> Optional.of(Verdict.Cause.DECLINED);
                    case EXPIRED -> Optional.of(Verdict.Cause.UNANSWERED);
                    case WITHDRAWN -> Optional.empty();
                    case ACCEPTED -> hasLeft(offer) ? Optional.of(Verdict.Cause.LEFT) : Optional.empty();
                };
        };
    }

    /** Who left, or had to, is not asked again for the same mandate; whom the register took out may come back (E4). */
    private boolean hasLeft(Offer offer) {
        return places.stream()
                .filter(place -> place.getKey().offer().equals(offer.id()))
                .anyMatch(place -> place.getValue() instanceof Standing.Ended ended
                        && (ended.cause() == Standing.Ended.Cause.LEFT
                                || ended.cause() == Standing.Ended.Cause.REMOVED));
    }

    private Verdict obstacleOrSend(AmrLine line) {
        NetworkId network = activeNetworks.get(line.kommunegruppe());
        if (network == null) {
            return new Verdict.Blocked(
                    comingNetworks.contains(line.kommunegruppe())
                            ? Verdict.Obstacle.NETWORK_BEGINS_LATER
                            : Verdict.Obstacle.NO_ACTIVE_NETWORK);
        }
        return line.hasEmail() ? new Verdict.Send(network) : new Verdict.Blocked(Verdict.Obstacle.NO_EMAIL);
    }

    private Stream<Offer> offeredFor(Set<MandateId> chain) {
        return offers.stream()
                .filter(offer -> chain.contains(offer.mandate()))
                .filter(offer -> !offer.ended(Outcome.Kind.WITHDRAWN, day));
    }

    private boolean isForThese(MandateId mandate) {
        return lines.stream().anyMatch(line -> line.mandate().equals(mandate));
    }

    /** These mandates, and those that they continue without a gap (D27). */
    private Set<MandateId> chain() {
        return Stream.concat(
                        lines.stream().map(AmrLine::mandate),
                        mandates.stream()
                                .filter(mandate -> isForThese(mandate.id()))
                                .flatMap(mandate -> Succession.chain(mandate, mandates).stream())
                                .map(Mandate::id))
                .collect(Collectors.toSet());
    }
}
