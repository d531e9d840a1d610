package dk.amr.domain.report;

import dk.amr.domain.kommunegruppe.Eligibility;
import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.kommunegruppe.MunicipalityMap;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.kreds.KredsRepository;
import dk.amr.domain.mandate.InMemoryMandateRepository;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonRepository;
import dk.amr.domain.workplace.WorkplaceRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts coverage in a register in memory. */
public final class InMemoryCoverageFigures implements CoverageFigures {

    private final KredsRepository kredse;
    private final PersonRepository people;
    private final WorkplaceRepository workplaces;
    private final InMemoryMandateRepository mandates;
    private final KommunegruppeRepository groups;

    public InMemoryCoverageFigures(
            KredsRepository kredse,
            PersonRepository people,
            WorkplaceRepository workplaces,
            InMemoryMandateRepository mandates,
            KommunegruppeRepository groups) {
        this.kredse = kredse;
        this.people = people;
        this.workplaces = workplaces;
        this.mandates = mandates;
        this.groups = groups;
    }

    @Override
    public CoverageReport on(KredsId kreds, LocalDate day) {
        KredsName name = kredse.get(kreds).name();
        Map<KommunegruppeId, Set<PersonId>> amrs = amrsByGroup(kreds, day);
        Set<PersonId> all = amrs.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
        int eligible = members(all, name, day);
        List<CoverageReport.Row> rows = groups.ofKreds(kreds).stream()
                .map(group -> row(group, members(amrs.getOrDefault(group.id(), Set.of()), name, day)))
                .toList();
        return new CoverageReport(day, eligible, 0, 0, all.size() - eligible, rows);
    }

    private Map<KommunegruppeId, Set<PersonId>> amrsByGroup(KredsId kreds, LocalDate day) {
        MunicipalityMap map = new MunicipalityMap(groups.ofKreds(kreds));
        Map<KommunegruppeId, Set<PersonId>> amrs = new HashMap<>();
        for (Mandate mandate : mandates.ofKreds(kreds)) {
            Optional<Kommunegruppe> group = map.covering(
                    workplaces.get(kreds, mandate.seat().workplace()).municipalityOn(day), day);
            if (Eligibility.mandateCounts(mandate, group.isPresent(), day)) {
                amrs.computeIfAbsent(group.orElseThrow().id(), unused -> new HashSet<>())
                        .add(mandate.person());
            }
        }
        return amrs;
    }

    private int members(Set<PersonId> amrs, KredsName kreds, LocalDate day) {
        return (int) amrs.stream()
                .filter(person -> people.membershipsOf(person).stream().anyMatch(each -> each.isActive(kreds, day)))
                .count();
    }

    private static CoverageReport.Row row(Kommunegruppe group, int eligible) {
        return new CoverageReport.Row(group.name().value(), false, eligible, 0, 0);
    }
}
