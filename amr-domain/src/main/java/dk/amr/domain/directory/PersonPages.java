package dk.amr.domain.directory;

import dk.amr.domain.kommunegruppe.Eligibility;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.kommunegruppe.MunicipalityMap;
import dk.amr.domain.kreds.Kreds;
import dk.amr.domain.kreds.KredsRepository;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateRepository;
import dk.amr.domain.person.Membership;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonRepository;
import dk.amr.domain.workplace.Workplace;
import dk.amr.domain.workplace.WorkplaceRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Gathers what stands on a person's page. */
public final class PersonPages {

    private final KredsRepository kredse;
    private final PersonRepository people;
    private final WorkplaceRepository workplaces;
    private final MandateRepository mandates;
    private final KommunegruppeRepository groups;

    public PersonPages(
            KredsRepository kredse,
            PersonRepository people,
            WorkplaceRepository workplaces,
            MandateRepository mandates,
            KommunegruppeRepository groups) {
        this.kredse = kredse;
        this.people = people;
        this.workplaces = workplaces;
        this.mandates = mandates;
        this.groups = groups;
    }

    PersonView of(Person person, Optional<NetworkSide> networkSide, LocalDate day) {
        Kreds kreds = kredse.get(person.kreds());
        MunicipalityMap map = new MunicipalityMap(groups.ofKreds(kreds.id()));
        List<Membership> memberships = people.membershipsOf(person.id());
        boolean isMember = memberships.stream().anyMatch(each -> each.isActive(kreds.name(), day));
        List<PersonView.MandateView> views = mandates.ofPerson(kreds.id(), person.id()).stream()
                .map(mandate -> view(mandate, map, day))
                .toList();
        boolean isEligible = isMember && views.stream().anyMatch(view -> countsForAnOffer(view, day));
        return new PersonView(person, memberships, isMember, views, isEligible, networkSide);
    }

    private PersonView.MandateView view(Mandate mandate, MunicipalityMap map, LocalDate day) {
        Workplace workplace = workplaces.get(mandate.kreds(), mandate.seat().workplace());
        return new PersonView.MandateView(mandate, workplace, map.covering(workplace.municipalityOn(day), day));
    }

    private static boolean countsForAnOffer(PersonView.MandateView view, LocalDate day) {
        return Eligibility.mandateCounts(view.mandate(), view.kommunegruppe().isPresent(), day);
    }
}
