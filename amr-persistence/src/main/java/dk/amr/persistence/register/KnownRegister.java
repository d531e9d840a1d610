package dk.amr.persistence.register;

import com.google.inject.Inject;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateRepository;
import dk.amr.domain.person.Membership;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonRepository;
import dk.amr.domain.register.KnownPerson;
import dk.amr.domain.register.RegisterLine;
import dk.amr.domain.register.file.RegisterRow;
import dk.amr.domain.workplace.PNumber;
import dk.amr.domain.workplace.Workplace;
import dk.amr.domain.workplace.WorkplaceId;
import dk.amr.domain.workplace.WorkplaceRepository;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the register knows of people and workplaces, many at a time. */
final class KnownRegister {

    private final PersonRepository people;
    private final WorkplaceRepository workplaces;
    private final MandateRepository mandates;

    @Inject
    KnownRegister(PersonRepository people, WorkplaceRepository workplaces, MandateRepository mandates) {
        this.people = people;
        this.workplaces = workplaces;
        this.mandates = mandates;
    }

    Map<PersonId, KnownPerson> people(KredsId kreds, Set<PersonId> ids) {
        Map<PersonId, List<Membership>> memberships = people.membershipsOf(ids);
        Map<PersonId, List<Mandate>> held = mandates.ofPeople(kreds, ids);
        return people.findAll(kreds, ids).stream()
                .map(person -> new KnownPerson(
                        person,
                        memberships.getOrDefault(person.id(), List.of()),
                        held.getOrDefault(person.id(), List.of())))
                .collect(Collectors.toMap(known -> known.person().id(), known -> known));
    }

    /** The workplaces that a row may mean: the one of its P-number, or else those of its name. */
    List<Workplace> workplaces(KredsId kreds, RegisterRow.WorkplaceEntry entry) {
        PNumber number = entry.pNumber();
        Optional<Workplace> numbered = number == null ? Optional.empty() : workplaces.withPNumber(kreds, number);
        return numbered.map(List::of).orElseGet(() -> workplaces.named(kreds, entry.name()));
    }

    /** The lines of the register of these people, in the order given, then by start. */
    List<RegisterLine> lines(KredsId kreds, List<PersonId> ordered) {
        Map<PersonId, KnownPerson> known = people(kreds, Set.copyOf(ordered));
        Set<WorkplaceId> ids = known.values().stream()
                .flatMap(person -> person.mandates().stream())
                .map(mandate -> mandate.seat().workplace())
                .collect(Collectors.toSet());
        Map<WorkplaceId, Workplace> places =
                workplaces.findAll(kreds, ids).stream().collect(Collectors.toMap(Workplace::id, place -> place));
        return ordered.stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .flatMap(person -> lines(person, places))
                .toList();
    }

    private static Stream<RegisterLine> lines(KnownPerson known, Map<WorkplaceId, Workplace> places) {
        Membership membership = known.memberships().stream().findFirst().orElse(null);
        List<Mandate> registered =
                known.mandates().stream().filter(Mandate::isRegistered).toList();
        if (registered.isEmpty()) {
            return Stream.of(new RegisterLine(known.person(), membership, null, null));
        }
        return registered.reversed().stream()
                .map(mandate -> new RegisterLine(
                        known.person(),
                        membership,
                        mandate,
                        places.get(mandate.seat().workplace())));
    }
}
