package dk.amr.domain.kommunegruppe;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.Remembering;
import dk.amr.domain.shared.Shelf;
import dk.amr.domain.shared.Version;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Kommunegrupper in memory. */
public final class InMemoryKommunegruppeRepository implements KommunegruppeRepository, Remembering {

    private final Shelf<KommunegruppeId, Kommunegruppe> groups = new Shelf<>();

    @Override
    public Optional<Kommunegruppe> find(KredsId kreds, KommunegruppeId id) {
        return groups.find(id).filter(group -> group.kreds().equals(kreds));
    }

    @Override
    public Optional<Kommunegruppe> named(KredsId kreds, KommunegruppeName name) {
        return ofKreds(kreds).stream()
                .filter(group -> group.name().key().equals(name.key()))
                .findFirst();
    }

    @Override
    public List<Kommunegruppe> ofKreds(KredsId kreds) {
        return groups.all()
                .filter(group -> group.kreds().equals(kreds))
                .sorted(Comparator.comparing(
                        group -> Danish.sortKey(group.name().value())))
                .toList();
    }

    @Override
    public void save(Kommunegruppe group) {
        groups.find(group.id()).map(Kommunegruppe::version).orElse(Version.NEW).mustBe(group.version());
        List<Kommunegruppe> others = ofKreds(group.kreds()).stream()
                .filter(other -> !other.id().equals(group.id()))
                .toList();
        if (others.stream()
                .anyMatch(other -> other.name().key().equals(group.name().key()))) {
            throw new KommunegruppeExistsAlready();
        }
        if (others.stream().flatMap(other -> other.coverage().stream()).anyMatch(taken -> isTaken(taken, group))) {
            throw new MunicipalityIsCovered();
        }
        groups.put(
                group.id(),
                new Kommunegruppe(
                        group.id(),
                        group.kreds(),
                        group.name(),
                        group.amrsSince(),
                        group.coverage(),
                        group.version().next()));
    }

    private static boolean isTaken(Coverage taken, Kommunegruppe group) {
        return group.of(taken.municipality()).stream()
                .anyMatch(wanted -> wanted.period().overlaps(taken.period()));
    }

    /** Takes a kommunegruppe away. */
    public void remove(KommunegruppeId group) {
        groups.remove(group);
    }

    @Override
    public Runnable memory() {
        return groups.memory();
    }
}
