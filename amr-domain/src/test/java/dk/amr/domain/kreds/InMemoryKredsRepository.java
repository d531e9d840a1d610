package dk.amr.domain.kreds;

import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.Remembering;
import dk.amr.domain.shared.Shelf;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Kredse in memory. */
public final class InMemoryKredsRepository implements KredsRepository, Remembering {

    private final Shelf<KredsId, Kreds> kredse = new Shelf<>();

    @Override
    public Optional<Kreds> find(KredsId id) {
        return kredse.find(id);
    }

    @Override
    public Optional<Kreds> named(KredsName name) {
        return kredse.all()
                .filter(kreds -> kreds.name().key().equals(name.key()))
                .findFirst();
    }

    @Override
    public List<Kreds> all() {
        return kredse.all()
                .sorted(Comparator.comparing(
                        kreds -> Danish.sortKey(kreds.name().value())))
                .toList();
    }

    @Override
    public void add(Kreds kreds) {
        if (named(kreds.name()).isPresent()) {
            throw new KredsExistsAlready(kreds.name());
        }
        kredse.put(kreds.id(), kreds);
    }

    @Override
    public Runnable memory() {
        return kredse.memory();
    }
}
