package dk.amr.domain.register;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.register.file.RegisterRow;
import dk.amr.domain.workplace.WorkplaceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of one file in memory. */
final class InMemoryLayout implements RegisterStaging.Layout {

    private final KredsId kreds;
    private final InMemoryRegisterStaging register;
    private final List<StagedRow> rows = new ArrayList<>();
    private final Map<Integer, String> joined = new HashMap<>();
    private final Map<String, WorkplaceId> settledWorkplaces = new HashMap<>();
    private final Map<String, PersonId> settledPeople = new HashMap<>();
    private final Set<String> changing = new HashSet<>();

    InMemoryLayout(KredsId kreds, InMemoryRegisterStaging register) {
        this.kreds = kreds;
        this.register = register;
    }

    @Override
    public void add(List<StagedRow> more) {
        rows.addAll(more);
    }

    @Override
    public void complete() {
        join(
                row -> row.memberNumber() == null && row.emailAndName() != null,
                row -> row.memberNumber() != null,
                StagedRow::emailAndName);
        join(
                row -> row.memberNumber() == null && row.emailAndName() == null,
                row -> row.memberNumber() != null || row.emailAndName() != null,
                StagedRow::nameAndWorkplace);
    }

    private void join(Predicate<StagedRow> weaker, Predicate<StagedRow> stronger, Function<StagedRow, String> key) {
        Map<String, Set<String>> people = rows.stream()
                .filter(stronger)
                .filter(row -> key.apply(row) != null)
                .collect(Collectors.groupingBy(key, Collectors.mapping(this::personOf, Collectors.toSet())));
        rows.stream().filter(weaker).forEach(row -> {
            Set<String> candidates = people.getOrDefault(key.apply(row), Set.of());
            if (candidates.size() == 1) {
                joined.put(row.cells().row(), candidates.iterator().next());
            }
        });
    }

    @Override
    public List<WorkplaceGroup> workplaces(@Nullable String after, int limit) {
        return batch(rowsBy(StagedRow::workplace), after, limit, this::workplaceGroup);
    }

    @Override
    public List<PersonGroup> people(@Nullable String after, int limit) {
        return batch(rowsBy(this::personOf), after, limit, this::personGroup);
    }

    @Override
    public void settleWorkplaces(Map<String, WorkplaceId> ids) {
        settledWorkplaces.putAll(ids);
    }

    @Override
    public void settlePeople(Map<String, PersonId> ids) {
        settledPeople.putAll(ids);
    }

    @Override
    public void markChanging(List<String> workplaces, List<String> people) {
        workplaces.forEach(key -> changing.add("workplace " + key));
        people.forEach(key -> changing.add("person " + key));
    }

    @Override
    public List<WorkplaceGroup> changingWorkplaces(@Nullable String after, int limit) {
        NavigableMap<String, List<StagedRow>> marked = rowsBy(StagedRow::workplace);
        marked.keySet().removeIf(key -> !changing.contains("workplace " + key));
        return batch(marked, after, limit, this::workplaceGroup);
    }

    @Override
    public List<PersonGroup> changingPeople(@Nullable String after, int limit) {
        NavigableMap<String, List<StagedRow>> marked = rowsBy(this::personOf);
        marked.keySet().removeIf(key -> !changing.contains("person " + key));
        return batch(marked, after, limit, this::personGroup);
    }

    @Override
    public List<Integer> rowsOfSameName(int limit) {
        return new SameNames(rowsBy(this::personOf), settledPeople, register.everybody(kreds)).firstRows(limit);
    }

    @Override
    public int linesMissing(LocalDate day) {
        return register.everybody(kreds).stream()
                .filter(known -> !settledPeople.containsValue(known.person().id()))
                .mapToInt(known -> lines(known, day))
                .sum();
    }

    @Override
    public List<KnownPerson> peopleMissing(LocalDate day, int limit) {
        return register.everybody(kreds).stream()
                .filter(known -> !settledPeople.containsValue(known.person().id()))
                .filter(known -> lines(known, day) > 0)
                .sorted(Comparator.comparing(known -> known.person().name().sortKey()))
                .limit(limit)
                .toList();
    }

    private static int lines(KnownPerson known, LocalDate day) {
        long current = known.mandates().stream()
                .filter(mandate -> mandate.isRegistered() && !mandate.isOver(day))
                .count();
        boolean isMember =
                known.memberships().stream().anyMatch(each -> each.period().includes(day));
        return current == 0 && isMember ? 1 : (int) current;
    }

    private String personOf(StagedRow row) {
        return joined.getOrDefault(row.cells().row(), row.person());
    }

    private NavigableMap<String, List<StagedRow>> rowsBy(Function<StagedRow, @Nullable String> key) {
        NavigableMap<String, List<StagedRow>> groups = new TreeMap<>();
        rows.stream()
                .filter(row -> key.apply(row) != null)
                .sorted(Comparator.comparingInt(row -> row.cells().row()))
                .forEach(row -> groups.computeIfAbsent(key.apply(row), unused -> new ArrayList<>())
                        .add(row));
        return groups;
    }

    private static <G> List<G> batch(
            NavigableMap<String, List<StagedRow>> groups,
            @Nullable String after,
            int limit,
            BiFunction<String, List<StagedRow>, G> group) {
        return groups.tailMap(after == null ? "" : after, false).entrySet().stream()
                .limit(limit)
                .map(entry -> group.apply(entry.getKey(), entry.getValue()))
                .toList();
    }

    private WorkplaceGroup workplaceGroup(String key, List<StagedRow> group) {
        RegisterRow.WorkplaceEntry entry = group.getFirst().row().workplace();
        return new WorkplaceGroup(key, group, settledWorkplaces.get(key), register.known(kreds, entry));
    }

    private PersonGroup personGroup(String key, List<StagedRow> group) {
        Map<String, WorkplaceId> workplaces = group.stream()
                .map(StagedRow::workplace)
                .filter(Objects::nonNull)
                .filter(settledWorkplaces::containsKey)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), settledWorkplaces::get));
        Likeness likeness = new Likeness(group, workplaces, numbersOfOthers(key));
        return new PersonGroup(
                key,
                group,
                workplaces,
                register.everybody(kreds).stream().filter(likeness::mayBe).toList());
    }

    private Set<String> numbersOfOthers(String key) {
        return rows.stream()
                .filter(row -> row.memberNumber() != null && !personOf(row).equals(key))
                .map(StagedRow::memberNumber)
                .collect(Collectors.toSet());
    }

    @Override
    public void close() {
        rows.clear();
    }
}
