package dk.amr.domain.register;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.mandate.InMemoryMandateRepository;
import dk.amr.domain.person.InMemoryPersonRepository;
import dk.amr.domain.register.file.RegisterRow;
import dk.amr.domain.workplace.InMemoryWorkplaceRepository;
import dk.amr.domain.workplace.PNumber;
import dk.amr.domain.workplace.Workplace;
import java.util.List;
import java.util.Optional;

/** Lays rows out in memory, beside a register in memory. */
public final class InMemoryRegisterStaging implements RegisterStaging {

    private final InMemoryPersonRepository people;
    private final InMemoryWorkplaceRepository workplaces;
    private final InMemoryMandateRepository mandates;

    public InMemoryRegisterStaging(
            InMemoryPersonRepository people,
            InMemoryWorkplaceRepository workplaces,
            InMemoryMandateRepository mandates) {
        this.people = people;
        this.workplaces = workplaces;
        this.mandates = mandates;
    }

    @Override
    public Layout begin(KredsId kreds) {
        return new InMemoryLayout(kreds, this);
    }

    List<Workplace> known(KredsId kreds, RegisterRow.WorkplaceEntry entry) {
        PNumber number = entry.pNumber();
        return Optional.ofNullable(number)
                .flatMap(wanted -> workplaces.withPNumber(kreds, wanted))
                .map(List::of)
                .orElseGet(() -> workplaces.named(kreds, entry.name()));
    }

    List<KnownPerson> everybody(KredsId kreds) {
        return people.ofKreds(kreds).stream()
                .map(person -> new KnownPerson(
                        person, people.membershipsOf(person.id()), mandates.ofPerson(kreds, person.id())))
                .toList();
    }
}
