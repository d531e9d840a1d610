package dk.amr.domain.register.undo;

import dk.amr.domain.kit.InMemoryPorts;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Remembering;
import dk.amr.domain.shared.Shelf;
import dk.amr.domain.shared.Version;
import dk.amr.domain.workplace.WorkplaceId;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What imports did, in memory, beside a register in memory. */
public final class InMemoryImportHistory implements ImportHistory, Remembering {

    private final Shelf<ImportId, ImportRecord> records = new Shelf<>();
    private final Shelf<Place, Alteration> alterations = new Shelf<>();
    private final Shelf<Place, Map<BuiltOn, Integer>> tied = new Shelf<>();
    private final Shelf<String, InMemoryPorts> register = new Shelf<>();

    private record Place(ImportId id, Alteration.Kind kind, UUID thing) {

        static Place of(ImportId id, Alteration each) {
            return new Place(id, each.kind(), each.thing());
        }
    }

    private record Built(BuiltOn what, Alteration on) {}

    /** Lays the history beside the register whose imports it keeps. */
    public void lieBeside(InMemoryPorts ports) {
        register.put("ports", ports);
    }

    private InMemoryPorts ports() {
        return register.find("ports").orElseThrow();
    }

    @Override
    public int nextNumber(KredsId kreds) {
        return 1 + latest(kreds, 1).stream().mapToInt(ImportRecord::number).sum();
    }

    @Override
    public void begin(ImportRecord record) {
        records.put(record.id(), record);
    }

    @Override
    public void note(ImportId id, List<Alteration> more) {
        for (Alteration each : more) {
            Place place = Place.of(id, each);
            Optional<Alteration> first = alterations.find(place);
            alterations.put(
                    place,
                    first.map(before -> new Alteration(each.kind(), each.thing(), each.left(), before.former()))
                            .orElse(each));
        }
    }

    @Override
    public void complete(ImportId id, Figures figures) {
        ImportRecord record = records.find(id).orElseThrow();
        records.put(id, record.with(figures));
        of(id).forEach(each -> tied.put(Place.of(id, each), ties(record, each)));
    }

    private Map<BuiltOn, Integer> ties(ImportRecord record, Alteration each) {
        return new InMemoryTies(ports(), record.kreds()).of(each.kind(), each.thing());
    }

    private Stream<Alteration> of(ImportId id) {
        return alterations
                .keys()
                .filter(place -> place.id().equals(id))
                .flatMap(place -> alterations.find(place).stream())
                .sorted(Comparator.comparing((Alteration each) -> each.kind().name())
                        .reversed()
                        .thenComparing(each -> each.thing().toString()));
    }

    @Override
    public List<ImportRecord> latest(KredsId kreds, int limit) {
        return records.all()
                .filter(each -> each.kreds().equals(kreds))
                .sorted(Comparator.comparing(ImportRecord::number).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<ImportRecord> find(KredsId kreds, int number) {
        return latest(kreds, Integer.MAX_VALUE).stream()
                .filter(each -> each.number() == number)
                .findFirst();
    }

    @Override
    public List<Alteration> changed(ImportId id, Alteration.Kind kind, UUID after, int limit) {
        return of(id).filter(each -> each.kind() == kind && each.former() != null)
                .filter(each -> after == null || each.thing().toString().compareTo(after.toString()) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Obstacle> inTheWay(ImportId id, int few) {
        ImportRecord record = records.find(id).orElseThrow();
        Map<BuiltOn, List<Alteration>> built = new EnumMap<>(BuiltOn.class);
        of(id).flatMap(each -> built(record, each))
                .forEach(each -> built.merge(
                        each.what(),
                        List.of(each.on()),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList()));
        return built.entrySet().stream()
                .map(each -> new Obstacle(
                        each.getKey(),
                        count(each.getKey(), each.getValue()),
                        each.getValue().stream()
                                .limit(few)
                                .map(on -> new Obstacle.Thing(on.kind(), on.thing()))
                                .toList()))
                .sorted(Comparator.comparing(each -> each.what().name()))
                .toList();
    }

    private static int count(BuiltOn what, List<Alteration> on) {
        if (what == BuiltOn.CHANGE || what == BuiltOn.LATER_IMPORT) {
            return on.size();
        }
        return (int) Stream.of(Alteration.Kind.values())
                .mapToLong(
                        kind -> on.stream().filter(each -> each.kind() == kind).count())
                .max()
                .orElse(0);
    }

    private Stream<Built> built(ImportRecord record, Alteration each) {
        Map<BuiltOn, Integer> before = tied.find(Place.of(record.id(), each)).orElse(Map.of());
        Stream<Built> leaning = ties(record, each).entrySet().stream()
                .filter(tie -> !tie.getValue().equals(before.get(tie.getKey())))
                .map(tie -> new Built(tie.getKey(), each));
        return version(record.kreds(), each).filter(each.left()::equals).isPresent()
                ? leaning
                : Stream.concat(Stream.of(new Built(changedBy(record, each), each)), leaning);
    }

    private BuiltOn changedBy(ImportRecord record, Alteration each) {
        Predicate<ImportRecord> isLater = other -> other.number() > record.number()
                && alterations.find(Place.of(other.id(), each)).isPresent();
        return latest(record.kreds(), Integer.MAX_VALUE).stream().anyMatch(isLater)
                ? BuiltOn.LATER_IMPORT
                : BuiltOn.CHANGE;
    }

    private Optional<Version> version(KredsId kreds, Alteration each) {
        UUID id = each.thing();
        return switch (each.kind()) {
            case PERSON -> ports().people().find(kreds, new PersonId(id)).map(found -> found.version());
            case MANDATE -> ports().mandates().find(kreds, new MandateId(id)).map(found -> found.version());
            case WORKPLACE ->
                ports().workplaces().find(kreds, new WorkplaceId(id)).map(found -> found.version());
            case KOMMUNEGRUPPE ->
                ports().kommunegrupper().find(kreds, new KommunegruppeId(id)).map(found -> found.version());
        };
    }

    @Override
    public void removeMade(ImportId id) {
        of(id).filter(each -> each.former() == null).forEach(each -> {
            switch (each.kind()) {
                case PERSON -> ports().people().remove(new PersonId(each.thing()));
                case MANDATE -> ports().mandates().remove(new MandateId(each.thing()));
                case WORKPLACE -> ports().workplaces().remove(new WorkplaceId(each.thing()));
                case KOMMUNEGRUPPE -> ports().kommunegrupper().remove(new KommunegruppeId(each.thing()));
            }
        });
    }

    @Override
    public void undone(ImportId id, Instant at) {
        of(id).toList()
                .forEach(undone -> records.keys()
                        .filter(other -> !other.equals(id))
                        .map(other -> Place.of(other, undone))
                        .toList()
                        .forEach(place -> alterations
                                .find(place)
                                .filter(earlier -> earlier.left().next().equals(undone.left()))
                                .ifPresent(earlier -> alterations.put(
                                        place,
                                        new Alteration(
                                                earlier.kind(),
                                                earlier.thing(),
                                                undone.left().next(),
                                                earlier.former())))));
        letGo(records.find(id).orElseThrow().undone(at));
    }

    private void letGo(ImportRecord record) {
        alterations
                .keys()
                .filter(place -> place.id().equals(record.id()))
                .toList()
                .forEach(place -> {
                    alterations.remove(place);
                    tied.remove(place);
                });
        records.put(record.id(), record);
    }

    @Override
    public int countKeptBefore(Instant moment) {
        return keptBefore(moment).size();
    }

    private List<ImportRecord> keptBefore(Instant moment) {
        return records.all()
                .filter(each -> each.isKept() && each.at().isBefore(moment))
                .toList();
    }

    @Override
    public int forgetBefore(Instant moment) {
        List<ImportRecord> old = keptBefore(moment);
        old.forEach(each -> letGo(each.forgotten()));
        return old.size();
    }

    @Override
    public Runnable memory() {
        List<Runnable> memories = List.of(records.memory(), alterations.memory(), tied.memory());
        return () -> memories.forEach(Runnable::run);
    }
}
