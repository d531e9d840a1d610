package dk.amr.domain.mandate;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonRepository;
import dk.amr.domain.shared.Remembering;
import dk.amr.domain.shared.Shelf;
import dk.amr.domain.shared.Version;
import dk.amr.domain.workplace.UnknownWorkplace;
import dk.amr.domain.workplace.Workplace;
import dk.amr.domain.workplace.WorkplaceId;
import dk.amr.domain.workplace.WorkplaceRepository;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Mandates in memory, of people and workplaces that are there. */
public final class InMemoryMandateRepository implements MandateRepository, Remembering {

    private final PersonRepository people;
    private final WorkplaceRepository workplaces;
    private final Shelf<MandateId, Mandate> mandates = new Shelf<>();

    public InMemoryMandateRepository(PersonRepository people, WorkplaceRepository workplaces) {
        this.people = people;
        this.workplaces = workplaces;
    }

    @Override
    public Optional<Mandate> find(KredsId kreds, MandateId id) {
        return mandates.find(id).filter(mandate -> mandate.kreds().equals(kreds));
    }

    @Override
    public List<Mandate> ofPerson(KredsId kreds, PersonId person) {
        return ofKreds(kreds).stream()
                .filter(mandate -> mandate.person().equals(person))
                .toList();
    }

    @Override
    public List<Mandate> ofWorkplace(KredsId kreds, WorkplaceId workplace) {
        return ofKreds(kreds).stream()
                .filter(mandate -> mandate.seat().workplace().equals(workplace))
                .toList();
    }

    /** All of the kreds, the latest start first. */
    public List<Mandate> ofKreds(KredsId kreds) {
        return mandates.all()
                .filter(mandate -> mandate.kreds().equals(kreds))
                .sorted(Comparator.comparing(Mandate::startsOn)
                        .reversed()
                        .thenComparing(mandate -> mandate.id().value().toString()))
                .toList();
    }

    @Override
    public void save(Mandate mandate) {
        mandates.find(mandate.id()).map(Mandate::version).orElse(Version.NEW).mustBe(mandate.version());
        people.get(mandate.kreds(), mandate.person());
        Workplace workplace = workplaces.get(mandate.kreds(), mandate.seat().workplace());
        if (mandate.seat().unit() != null
                && workplace.units().stream()
                        .noneMatch(unit -> unit.key().equals(mandate.seat().unitKey()))) {
            throw new UnknownWorkplace();
        }
        if (mandates.all().anyMatch(other -> overlaps(other, mandate))) {
            throw new MandatesOverlap();
        }
        mandates.put(mandate.id(), kept(mandate));
    }

    @Override
    public void saveAll(List<Mandate> many) {
        many.forEach(this::save);
    }

    /** Takes a mandate away. */
    public void remove(MandateId mandate) {
        mandates.remove(mandate);
    }

    private static boolean overlaps(Mandate other, Mandate mandate) {
        return !other.id().equals(mandate.id())
                && other.registration() != Registration.REJECTED
                && mandate.registration() != Registration.REJECTED
                && other.person().equals(mandate.person())
                && other.seat().isSameAs(mandate.seat())
                && other.period().overlaps(mandate.period());
    }

    private static Mandate kept(Mandate mandate) {
        return new Mandate(
                mandate.id(),
                mandate.kreds(),
                mandate.person(),
                mandate.seat(),
                mandate.election(),
                mandate.term(),
                mandate.registration(),
                mandate.rejectedFor(),
                mandate.ending(),
                mandate.absences(),
                mandate.courseCompletedOn(),
                mandate.version().next());
    }

    @Override
    public Runnable memory() {
        return mandates.memory();
    }
}
