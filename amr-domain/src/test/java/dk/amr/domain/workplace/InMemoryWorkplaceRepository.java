package dk.amr.domain.workplace;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Remembering;
import dk.amr.domain.shared.Shelf;
import dk.amr.domain.shared.Version;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Workplaces in memory. */
public final class InMemoryWorkplaceRepository implements WorkplaceRepository, Remembering {

    private final Shelf<WorkplaceId, Workplace> workplaces = new Shelf<>();

    @Override
    public Optional<Workplace> find(KredsId kreds, WorkplaceId id) {
        return workplaces.find(id).filter(workplace -> workplace.kreds().equals(kreds));
    }

    @Override
    public Optional<Workplace> withPNumber(KredsId kreds, PNumber number) {
        return matching(kreds, workplace -> number.equals(workplace.pNumber())).stream()
                .findFirst();
    }

    @Override
    public List<Workplace> named(KredsId kreds, WorkplaceName name) {
        return matching(kreds, workplace -> workplace.name().key().equals(name.key()));
    }

    /** All of the kreds, in the order of their ids. */
    public List<Workplace> ofKreds(KredsId kreds) {
        return matching(kreds, workplace -> true);
    }

    @Override
    public void save(Workplace workplace) {
        workplaces
                .find(workplace.id())
                .map(Workplace::version)
                .orElse(Version.NEW)
                .mustBe(workplace.version());
        PNumber number = workplace.pNumber();
        if (number != null
                && withPNumber(workplace.kreds(), number)
                        .filter(other -> !other.id().equals(workplace.id()))
                        .isPresent()) {
            throw new PNumberIsTaken();
        }
        workplaces.put(workplace.id(), kept(workplace));
    }

    @Override
    public void saveAll(List<Workplace> many) {
        many.forEach(this::save);
    }

    /** Takes a workplace away. */
    public void remove(WorkplaceId workplace) {
        workplaces.remove(workplace);
    }

    private static Workplace kept(Workplace workplace) {
        return new Workplace(
                workplace.id(),
                workplace.kreds(),
                workplace.name(),
                workplace.pNumber(),
                workplace.profile(),
                workplace.staffing(),
                workplace.locations(),
                workplace.units(),
                workplace.version().next());
    }

    private List<Workplace> matching(KredsId kreds, Predicate<Workplace> test) {
        return workplaces
                .all()
                .filter(workplace -> workplace.kreds().equals(kreds))
                .filter(test)
                .sorted(Comparator.comparing(workplace -> workplace.id().value().toString()))
                .toList();
    }

    @Override
    public Runnable memory() {
        return workplaces.memory();
    }
}
