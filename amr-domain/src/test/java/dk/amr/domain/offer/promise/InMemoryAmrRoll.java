package dk.amr.domain.offer.promise;

import dk.amr.domain.kommunegruppe.Eligibility;
import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.kommunegruppe.MunicipalityMap;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.kreds.KredsRepository;
import dk.amr.domain.kreds.MunicipalityCode;
import dk.amr.domain.mandate.InMemoryMandateRepository;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.person.Membership;
import dk.amr.domain.person.PersonRepository;
import dk.amr.domain.workplace.WorkplaceRepository;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The roll of AMRs of a register in memory. */
public final class InMemoryAmrRoll implements AmrRoll {

    private final KredsRepository kredse;
    private final PersonRepository people;
    private final WorkplaceRepository workplaces;
    private final InMemoryMandateRepository mandates;
    private final KommunegruppeRepository groups;

    public InMemoryAmrRoll(
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
    public List<AmrLine> on(KredsId kreds, LocalDate day) {
        MunicipalityMap map = new MunicipalityMap(groups.ofKreds(kreds));
        return mandates.ofKreds(kreds).stream()
                .filter(mandate -> Eligibility.mandateCounts(mandate, true, day))
                .sorted(Comparator.comparing(mandate -> mandate.id().value().toString()))
                .map(mandate -> line(mandate, map, day))
                .toList();
    }

    private AmrLine line(Mandate mandate, MunicipalityMap map, LocalDate day) {
        MunicipalityCode where =
                workplaces.get(mandate.kreds(), mandate.seat().workplace()).municipalityOn(day);
        return new AmrLine(
                mandate.person(),
                mandate.id(),
                map.covering(where, day).map(Kommunegruppe::id).orElse(null),
                belonging(mandate, day),
                people.get(mandate.kreds(), mandate.person()).contact().email() != null);
    }

    private AmrLine.Belonging belonging(Mandate mandate, LocalDate day) {
        KredsName kreds = kredse.get(mandate.kreds()).name();
        List<Membership> memberships = people.membershipsOf(mandate.person());
        if (memberships.stream().anyMatch(each -> each.isActive(kreds, day))) {
            return AmrLine.Belonging.MEMBER;
        }
        boolean wasMember = memberships.stream()
                .anyMatch(each -> each.registeredIn().key().equals(kreds.key())
                        && each.period().from().isBefore(day));
        return wasMember ? AmrLine.Belonging.FORMER_MEMBER : AmrLine.Belonging.NOT_A_MEMBER;
    }
}
