package dk.amr.domain.register;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateRepository;
import dk.amr.domain.person.InMemoryPersonRepository;
import dk.amr.domain.person.Membership;
import dk.amr.domain.person.Person;
import dk.amr.domain.workplace.WorkplaceRepository;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads the lines of a register in memory. */
public final class InMemoryRegisterArchive implements RegisterArchive {

    private final InMemoryPersonRepository people;
    private final WorkplaceRepository workplaces;
    private final MandateRepository mandates;

    public InMemoryRegisterArchive(
            InMemoryPersonRepository people, WorkplaceRepository workplaces, MandateRepository mandates) {
        this.people = people;
        this.workplaces = workplaces;
        this.mandates = mandates;
    }

    @Override
    public void read(KredsId kreds, Consumer<RegisterLine> reader) {
        people.ofKreds(kreds).stream()
                .sorted(Comparator.comparing(person -> person.name().sortKey()))
                .flatMap(this::lines)
                .forEach(reader);
    }

    private Stream<RegisterLine> lines(Person person) {
        Membership latest =
                people.membershipsOf(person.id()).stream().findFirst().orElse(null);
        List<Mandate> theirs = mandates.ofPerson(person.kreds(), person.id()).stream()
                .filter(Mandate::isRegistered)
                .toList();
        if (theirs.isEmpty()) {
            return Stream.of(new RegisterLine(person, latest, null, null));
        }
        return theirs.stream()
                .sorted(Comparator.comparing(Mandate::startsOn))
                .map(mandate -> new RegisterLine(
                        person,
                        latest,
                        mandate,
                        workplaces.get(person.kreds(), mandate.seat().workplace())));
    }
}
