package dk.amr.domain.report;

import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkRepository;
import dk.amr.domain.offer.promise.Promise;
import dk.amr.domain.offer.promise.Prospect;
import dk.amr.domain.offer.promise.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Counts how far the promise is kept, from what {@link Promise} knows of every AMR. */
public final class CoverageFigures {

    private final Promise promise;
    private final KommunegruppeRepository groups;
    private final NetworkRepository networks;

    public CoverageFigures(Promise promise, KommunegruppeRepository groups, NetworkRepository networks) {
        this.promise = promise;
        this.groups = groups;
        this.networks = networks;
    }

    /** The figures of the kreds on the day; the kommunegrupper in the order of the Danish alphabet. */
    public CoverageReport on(KredsId kreds, LocalDate day) {
        List<Prospect> all = promise.on(kreds, day);
        List<Prospect> eligible = all.stream().filter(Prospect::isEligible).toList();
        Map<KommunegruppeId, List<Prospect>> byGroup = eligible.stream()
                .filter(prospect -> prospect.kommunegruppe() != null)
                .collect(Collectors.groupingBy(prospect -> Objects.requireNonNull(prospect.kommunegruppe())));
        Set<KommunegruppeId> withNetwork = networks.ofKreds(kreds).stream()
                .filter(network -> network.isActive(day))
                .map(Network::kommunegruppe)
                .collect(Collectors.toSet());
        return new CoverageReport(
                day,
                people(eligible, prospect -> true),
                people(eligible, Prospect::isOffered),
                people(eligible, Prospect::isInNetwork),
                people(all, CoverageFigures::isNoMember),
                groups.ofKreds(kreds).stream()
                        .map(group -> row(
                                group, withNetwork.contains(group.id()), byGroup.getOrDefault(group.id(), List.of())))
                        .toList());
    }

    private static CoverageReport.Row row(Kommunegruppe group, boolean hasNetwork, List<Prospect> eligible) {
        return new CoverageReport.Row(
                group.name().value(),
                hasNetwork,
                people(eligible, prospect -> true),
                people(eligible, Prospect::isOffered),
                people(eligible, Prospect::isInNetwork));
    }

    private static boolean isNoMember(Prospect prospect) {
        return prospect.verdict() instanceof Verdict.Excluded excluded
                && excluded.ground() != Verdict.Ground.OUTSIDE_THE_AREA;
    }

    private static int people(List<Prospect> prospects, Predicate<Prospect> counted) {
        return (int) prospects.stream()
                .filter(counted)
                .map(Prospect::person)
                .distinct()
                .count();
    }
}
