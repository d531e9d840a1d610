package dk.amr.domain.guard;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.mandate.InMemoryMandateRepository;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.Registration;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.person.PersonRepository;
import dk.amr.domain.workplace.WorkplaceId;
import dk.amr.domain.workplace.WorkplaceRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names around people, of a register in memory. */
public final class InMemoryNamesAround implements NamesAround {

    private final PersonRepository people;
    private final WorkplaceRepository workplaces;
    private final InMemoryMandateRepository mandates;

    public InMemoryNamesAround(
            PersonRepository people, WorkplaceRepository workplaces, InMemoryMandateRepository mandates) {
        this.people = people;
        this.workplaces = workplaces;
        this.mandates = mandates;
    }

    @Override
    public Names of(KredsId kreds, Collection<PersonId> participants, LocalDate day) {
        Set<WorkplaceId> places = mandates.ofKreds(kreds).stream()
                .filter(mandate -> participants.contains(mandate.person()) && isOn(mandate, day))
                .map(mandate -> mandate.seat().workplace())
                .collect(Collectors.toSet());
        Stream<PersonId> colleagues = mandates.ofKreds(kreds).stream()
                .filter(mandate -> mandate.registration() != Registration.REJECTED
                        && places.contains(mandate.seat().workplace()))
                .map(Mandate::person);
        return new Names(
                Stream.concat(participants.stream(), colleagues)
                        .distinct()
                        .sorted(Comparator.comparing(each -> each.value().toString()))
                        .flatMap(each -> people.find(kreds, each).stream())
                        .map(person -> called(person.name()))
                        .toList(),
                places.stream()
                        .map(each -> workplaces.get(kreds, each).name().value())
                        .sorted()
                        .toList());
    }

    private static boolean isOn(Mandate mandate, LocalDate day) {
        return mandate.registration() != Registration.REJECTED
                && mandate.period().includes(day);
    }

    private static Names.Called called(PersonName name) {
        return new Names.Called(name.given(), name.family());
    }
}
