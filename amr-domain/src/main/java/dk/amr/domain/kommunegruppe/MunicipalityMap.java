package dk.amr.domain.kommunegruppe;

import dk.amr.domain.kreds.MunicipalityCode;
import dk.amr.domain.shared.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which kommunegruppe covers which municipality when: at most one at a time (D3). */
public final class MunicipalityMap {

    private final List<Kommunegruppe> groups;

    public MunicipalityMap(List<Kommunegruppe> groups) {
        this.groups = List.copyOf(groups);
    }

    /** The group that covers the municipality on the day. */
    public Optional<Kommunegruppe> covering(MunicipalityCode municipality, LocalDate day) {
        return groups.stream().filter(group -> group.covers(municipality, day)).findFirst();
    }

    /** Whether any group covers the municipality on any day. */
    public boolean knows(MunicipalityCode municipality) {
        return groups.stream().anyMatch(group -> !group.of(municipality).isEmpty());
    }

    /**
     * Hands the municipality over to the group from that day on, until a later change that is planned already. Days
     * before it stay with whoever had them.
     *
     * @return the groups that change, those that give up days before the one that gains them
     */
    public List<Kommunegruppe> handOver(MunicipalityCode municipality, KommunegruppeId to, LocalDate from) {
        LocalDate until = nextChangeAfter(municipality, from);
        List<Kommunegruppe> changed = new ArrayList<>();
        for (Kommunegruppe group : groups) {
            boolean gains = group.id().equals(to);
            List<Coverage> kept = without(group.of(municipality), from, until);
            Kommunegruppe after = group.with(municipality, gains ? joined(kept, municipality, from, until) : kept);
            if (!after.equals(group)) {
                changed.add(gains ? changed.size() : 0, after);
            }
        }
        return changed;
    }

    private @Nullable LocalDate nextChangeAfter(MunicipalityCode municipality, LocalDate from) {
        return groups.stream()
                .flatMap(group -> group.of(municipality).stream())
                .map(each -> each.period().from())
                .filter(start -> start.isAfter(from))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static List<Coverage> without(List<Coverage> coverage, LocalDate from, @Nullable LocalDate until) {
        return coverage.stream().flatMap(each -> remainder(each, from, until)).toList();
    }

    private static Stream<Coverage> remainder(Coverage each, LocalDate from, @Nullable LocalDate until) {
        if (until != null && !each.period().from().isBefore(until)) {
            return Stream.of(each);
        }
        return each.period().before(from).map(period -> new Coverage(each.municipality(), period)).stream();
    }

    private static List<Coverage> joined(
            List<Coverage> kept, MunicipalityCode municipality, LocalDate from, @Nullable LocalDate until) {
        Optional<Coverage> adjoining =
                kept.stream().filter(each -> from.equals(each.period().until())).findFirst();
        LocalDate start = adjoining.map(each -> each.period().from()).orElse(from);
        Stream<Coverage> others =
                kept.stream().filter(each -> !Optional.of(each).equals(adjoining));
        return Stream.concat(others, Stream.of(new Coverage(municipality, new Period(start, until))))
                .toList();
    }
}
