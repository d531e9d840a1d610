package dk.amr.domain.directory;

import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kommunegruppe.MunicipalityMap;
import dk.amr.domain.kreds.Kreds;
import dk.amr.domain.kreds.MunicipalityCode;
import dk.amr.domain.mandate.InMemoryMandateRepository;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.person.InMemoryPersonRepository;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.workplace.InMemoryWorkplaceRepository;
import dk.amr.domain.workplace.Workplace;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** How things stand on a day, in memory. */
record DayInMemory(
        Kreds kreds,
        LocalDate day,
        InMemoryPersonRepository people,
        InMemoryWorkplaceRepository workplaces,
        InMemoryMandateRepository mandates,
        MunicipalityMap map) {

    static final Comparator<Person> BY_NAME = Comparator.comparing(DayInMemory::place);

    /** Where somebody stands in a list: by name, then by id. */
    static String place(Person person) {
        return person.name().sortKey() + "\u0000" + person.id().value();
    }

    PersonLine line(Person person) {
        List<MandateLine> current = mandates.ofPerson(kreds.id(), person.id()).stream()
                .filter(this::isNotOver)
                .map(this::line)
                .toList();
        return new PersonLine(
                person.id(), person.name(), person.memberNumber(), isMember(person.id()), person.contact(), current);
    }

    MandateLine line(Mandate mandate) {
        Workplace workplace = workplaceOf(mandate);
        MunicipalityCode municipality = workplace.municipalityOn(day);
        return new MandateLine(
                mandate,
                holder(mandate).name(),
                workplace.name(),
                municipality,
                map.covering(municipality, day).map(Kommunegruppe::name).orElse(null),
                isMember(mandate.person()));
    }

    WorkplaceLine line(Workplace workplace) {
        long amrs = mandates.ofKreds(kreds.id()).stream()
                .filter(mandate -> mandate.seat().workplace().equals(workplace.id()))
                .filter(mandate -> mandate.seat().role() == MandateRole.AMR && mandate.isActive(day))
                .count();
        return new WorkplaceLine(
                workplace.id(), workplace.name(), workplace.municipalityOn(day), workplace.staffing(), (int) amrs);
    }

    boolean isNotOver(Mandate mandate) {
        return !mandate.isOver(day);
    }

    boolean isMember(PersonId person) {
        return people.membershipsOf(person).stream().anyMatch(each -> each.isActive(kreds.name(), day));
    }

    Person holder(Mandate mandate) {
        return people.get(kreds.id(), mandate.person());
    }

    Workplace workplaceOf(Mandate mandate) {
        return workplaces.get(kreds.id(), mandate.seat().workplace());
    }

    boolean isIn(KommunegruppeId group, Workplace workplace) {
        return map.covering(workplace.municipalityOn(day), day)
                .filter(covering -> covering.id().equals(group))
                .isPresent();
    }
}
