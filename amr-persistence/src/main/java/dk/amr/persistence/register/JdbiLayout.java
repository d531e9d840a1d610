package dk.amr.persistence.register;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.register.KnownPerson;
import dk.amr.domain.register.PersonGroup;
import dk.amr.domain.register.RegisterStaging;
import dk.amr.domain.register.StagedRow;
import dk.amr.domain.register.WorkplaceGroup;
import dk.amr.domain.register.file.RegisterRow;
import dk.amr.domain.register.file.RowReader;
import dk.amr.domain.shared.Transactions;
import dk.amr.domain.workplace.Workplace;
import dk.amr.domain.workplace.WorkplaceId;
import dk.amr.persistence.Database;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

final class JdbiLayout implements RegisterStaging.Layout {

    private final UUID id;
    private final KredsId kreds;
    private final Database database;
    private final LayoutSql layout;
    private final StagedGroupSql staged;
    private final KnownRegister register;
    private final Transactions transactions;
    private int written;

    JdbiLayout(
            UUID id,
            KredsId kreds,
            Database database,
            LayoutSql layout,
            StagedGroupSql staged,
            KnownRegister register,
            Transactions transactions) {
        this.id = id;
        this.kreds = kreds;
        this.database = database;
        this.layout = layout;
        this.staged = staged;
        this.register = register;
        this.transactions = transactions;
    }

    @Override
    public void add(List<StagedRow> rows) {
        if (!rows.isEmpty()) {
            transactions.run(() -> layout.insert(
                    rows.stream().map(row -> StagedRowRow.of(id, row)).toList()));
        }
    }

    @Override
    public void complete() {
        transactions.run(() -> {
            database.count("staged_row");
            layout.joinByEmailAndName(id);
            layout.joinByNameAndWorkplace(id);
        });
    }

    @Override
    public List<WorkplaceGroup> workplaces(@Nullable String after, int limit) {
        return workplaceGroups(staged.workplaceKeys(id, from(after), limit));
    }

    @Override
    public List<WorkplaceGroup> changingWorkplaces(@Nullable String after, int limit) {
        return workplaceGroups(staged.changingWorkplaceKeys(id, from(after), limit));
    }

    @Override
    public List<PersonGroup> people(@Nullable String after, int limit) {
        if (after == null) {
            List.of("staged_workplace", "mandate", "person").forEach(database::count);
        }
        return personGroups(staged.personKeys(id, from(after), limit));
    }

    @Override
    public List<PersonGroup> changingPeople(@Nullable String after, int limit) {
        // the register is being filled meanwhile: it is counted anew whenever that has doubled
        if (Integer.bitCount(++written) == 1) {
            database.count("person");
        }
        return personGroups(staged.changingPersonKeys(id, from(after), limit));
    }

    private List<WorkplaceGroup> workplaceGroups(List<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<String, List<StagedRow>> rows = staged.workplaceRows(id, keys.getFirst(), keys.getLast()).stream()
                .map(StagedRowRow::toDomain)
                .collect(Collectors.groupingBy(row -> String.valueOf(row.workplace())));
        Map<String, WorkplaceId> settled = settled(keys);
        return keys.stream()
                .map(key -> workplaceGroup(key, rows.getOrDefault(key, List.of()), settled.get(key)))
                .toList();
    }

    private WorkplaceGroup workplaceGroup(String key, List<StagedRow> rows, @Nullable WorkplaceId settled) {
        RegisterRow.WorkplaceEntry entry =
                RowReader.read(rows.getFirst().cells()).workplace();
        List<Workplace> known = entry == null ? List.of() : register.workplaces(kreds, entry);
        return new WorkplaceGroup(key, rows, settled, known);
    }

    private List<PersonGroup> personGroups(List<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<String, List<StagedRow>> rows = staged.personRows(id, keys.getFirst(), keys.getLast()).stream()
                .map(StagedRowRow::toDomain)
                .collect(Collectors.groupingBy(StagedRow::person));
        Map<String, WorkplaceId> places = settled(rows.values().stream()
                .flatMap(List::stream)
                .flatMap(row -> Optional.ofNullable(row.workplace()).stream())
                .distinct()
                .toList());
        Map<String, List<PersonId>> maybe =
                staged.knownPeople(id, kreds.value(), keys.getFirst(), keys.getLast()).stream()
                        .collect(Collectors.groupingBy(
                                SettledRow::key,
                                Collectors.mapping(row -> new PersonId(row.id()), Collectors.toList())));
        Map<PersonId, KnownPerson> known = register.people(
                kreds, maybe.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        return keys.stream()
                .map(key -> new PersonGroup(
                        key,
                        rows.getOrDefault(key, List.of()),
                        places,
                        maybe.getOrDefault(key, List.of()).stream()
                                .flatMap(person -> Optional.ofNullable(known.get(person)).stream())
                                .toList()))
                .toList();
    }

    private Map<String, WorkplaceId> settled(List<String> keys) {
        return keys.isEmpty()
                ? Map.of()
                : staged.settledWorkplaces(id, keys).stream()
                        .collect(Collectors.toMap(SettledRow::key, row -> new WorkplaceId(row.id())));
    }

    @Override
    public void settleWorkplaces(Map<String, WorkplaceId> ids) {
        transactions.run(() -> layout.settleWorkplaces(id, rows(ids, WorkplaceId::value), false));
    }

    @Override
    public void settlePeople(Map<String, PersonId> ids) {
        transactions.run(() -> layout.settlePeople(id, rows(ids, PersonId::value), false));
    }

    private static <T> List<SettledRow> rows(Map<String, T> ids, Function<T, UUID> value) {
        return ids.entrySet().stream()
                .map(entry -> new SettledRow(entry.getKey(), value.apply(entry.getValue())))
                .toList();
    }

    @Override
    public void markChanging(List<String> workplaces, List<String> people) {
        transactions.run(() -> {
            layout.markWorkplaces(id, workplaces, true);
            layout.markPeople(id, people, true);
        });
    }

    @Override
    public List<Integer> rowsOfSameName(int limit) {
        // all are settled by now, and what follows asks about everybody at once
        database.count("staged_person");
        return staged.rowsOfSameName(id, kreds.value(), limit);
    }

    @Override
    public int linesMissing(LocalDate day) {
        return staged.linesMissing(id, kreds.value(), day);
    }

    @Override
    public List<KnownPerson> peopleMissing(LocalDate day, int limit) {
        List<PersonId> ordered = staged.peopleMissing(id, kreds.value(), day, limit).stream()
                .map(ArchivePlaceRow::person)
                .toList();
        Map<PersonId, KnownPerson> known = register.people(kreds, Set.copyOf(ordered));
        return ordered.stream()
                .flatMap(person -> Optional.ofNullable(known.get(person)).stream())
                .toList();
    }

    @Override
    public void close() {
        transactions.run(() -> JdbiRegisterStaging.remove(layout, id));
    }

    private static String from(@Nullable String after) {
        return after == null ? "" : after;
    }
}
